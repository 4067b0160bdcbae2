// @ts-nocheck -- it replaces an untyped native module
'use strict';
// Stands in for the native module `@vscode/spdlog` in the VS Code of the tests: the npm registry has no prebuilt one, and without it the workbench writes no
// log file and its output channels stay empty. The same interface, appending to the file; it does not rotate.
const fs = require('node:fs');
const path = require('node:path');

const names = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  #level = 2;
  #formatted = true;
  #file;

  constructor(_type, _name, filename) {
    this.#file = filename;
    fs.mkdirSync(path.dirname(filename), { recursive: true });
  }
  #write(level, message) {
    if (level < this.#level) return;
    const text = this.#formatted ? `${new Date().toISOString().replace('T', ' ').replace('Z', '')} [${names[level]}] ${message}\n` : message;
    fs.appendFileSync(this.#file, text);
  }
  trace(message) { this.#write(0, message); }
  debug(message) { this.#write(1, message); }
  info(message) { this.#write(2, message); }
  warn(message) { this.#write(3, message); }
  error(message) { this.#write(4, message); }
  critical(message) { this.#write(5, message); }
  getLevel() { return this.#level; }
  setLevel(level) { this.#level = level; }
  setPattern() {}
  clearFormatters() { this.#formatted = false; }
  flush() {}
  drop() {}
}

exports.version = 0;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.Logger = Logger;
exports.createRotatingLogger = async (name, filename) => new Logger('rotating', name, filename);
exports.createAsyncRotatingLogger = async (name, filename) => new Logger('rotating_async', name, filename);
