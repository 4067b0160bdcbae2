import * as vscode from 'vscode';

/** Something that can be done, chosen from a list. */
export interface Action {
  readonly label: string;
  readonly description?: string;
  /** @returns what was done, in words; undefined for nothing. */
  run(): Promise<string | undefined>;
}

/** A terminal, a task or a debug session: for as long as it runs it has the variables that it was started with. */
export interface Started {
  readonly icon: string;
  /** "Terminal bash": it may be called anything. */
  readonly name: string;
  /** Undefined where it was started in none, or VS Code does not say in which. */
  readonly folder: vscode.WorkspaceFolder | undefined;
  readonly next: string;
  /** The same as what another one tells of is not told. */
  runs(): Promise<boolean>;
  readonly actions: readonly Action[];
}

export interface Running {
  /** What runs now. */
  now(): readonly Started[];
  dispose(): void;
}

/** VS Code lists terminals and tasks; debug sessions, and which process is a task's, it only tells when they begin. */
export function createRunning(): Running {
  const sessions = new Set<vscode.DebugSession>();
  const processes = new Map<vscode.TaskExecution, number>();
  const listening = vscode.Disposable.from(
    // Those that a session starts end with it.
    vscode.debug.onDidStartDebugSession((session) => session.parentSession === undefined && sessions.add(session)),
    vscode.debug.onDidTerminateDebugSession((session) => sessions.delete(session)),
    vscode.tasks.onDidStartTaskProcess(({ execution, processId }) => processes.set(execution, processId)),
    vscode.tasks.onDidEndTaskProcess(({ execution }) => processes.delete(execution)),
  );
  const isTasks = async ({ processId }: vscode.Terminal): Promise<boolean> => {
    const id = await processId;
    return id !== undefined && [...processes.values()].includes(id);
  };
  return {
    now: () => [
      ...vscode.window.terminals.map((terminal) => ofTerminal(terminal, async () => terminal.exitStatus === undefined && vscode.window.terminals.includes(terminal) && !(await isTasks(terminal)))),
      ...vscode.tasks.taskExecutions.map((task) => ofTask(task)),
      ...[...sessions].map((session) => ofSession(session, () => Promise.resolve(sessions.has(session)))),
    ],
    dispose: () => {
      listening.dispose();
    },
  };
}

function ofTerminal(terminal: vscode.Terminal, runs: Started['runs']): Started {
  const { creationOptions: options } = terminal;
  const cwd = 'cwd' in options ? options.cwd : undefined;
  const at = typeof cwd === 'string' ? vscode.Uri.file(cwd) : cwd;
  const show = { label: '$(terminal) Show It', run: () => (terminal.show(), Promise.resolve(undefined)) };
  const anew = {
    label: '$(refresh) Open It Anew…',
    run: async () => {
      if (!(await sure(`Close the terminal ${terminal.name} and open it anew?`, 'What runs in it ends.', 'Open Anew'))) return undefined;
      terminal.dispose();
      vscode.window.createTerminal(options).show();
      return 'The terminal was opened anew.';
    },
  };
  return {
    icon: 'terminal',
    name: `Terminal ${terminal.name}`,
    // VS Code opens one in the first folder where it is not told where.
    folder: at === undefined ? vscode.workspace.workspaceFolders?.[0] : vscode.workspace.getWorkspaceFolder(at),
    next: 'Open it anew; what runs in it ends with it.',
    runs,
    // One that an extension feeds is for that to open.
    actions: 'pty' in options ? [show] : [show, anew],
  };
}

function ofTask(execution: vscode.TaskExecution): Started {
  const { task } = execution;
  return {
    icon: 'checklist',
    name: `Task ${task.name}`,
    folder: typeof task.scope === 'object' ? task.scope : vscode.workspace.workspaceFolders?.[0],
    next: 'End it and start it anew.',
    runs: () => Promise.resolve(vscode.tasks.taskExecutions.includes(execution)),
    actions: [
      {
        label: '$(refresh) Start It Anew…',
        run: async () => {
          if (!(await sure(`End the task ${task.name} and start it anew?`, 'What it was about is cut short.', 'Start Anew'))) return undefined;
          const ended = new Promise<void>((resolve) => {
            const heard = vscode.tasks.onDidEndTask((event) => {
              if (event.execution !== execution) return;
              heard.dispose();
              resolve();
            });
          });
          execution.terminate();
          await ended;
          await vscode.tasks.executeTask(task);
          return 'The task was started anew.';
        },
      },
    ],
  };
}

function ofSession(session: vscode.DebugSession, runs: Started['runs']): Started {
  const { name, workspaceFolder } = session;
  return {
    icon: 'debug-alt',
    name: `Debug session ${name}`,
    folder: workspaceFolder ?? vscode.workspace.workspaceFolders?.[0],
    next: 'Stop it and start it anew.',
    runs,
    actions: [
      {
        label: '$(debug-stop) Stop It…',
        run: async () => {
          if (!(await sure(`Stop the debug session ${name}?`, 'Start it anew from Run and Debug: it then gets the new key.', 'Stop'))) return undefined;
          // What it was resolved to has the old key: it is not started from that.
          await vscode.debug.stopDebugging(session);
          return 'The debug session was stopped.';
        },
      },
    ],
  };
}

const sure = async (question: string, detail: string, button: string): Promise<boolean> => (await vscode.window.showWarningMessage(question, { modal: true, detail }, button)) === button;
