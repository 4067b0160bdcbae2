# What Ruby's dotenv reads of 0.env, 1.env, … in the folder: a list as JSON, null where it refuses a file.
require "dotenv"
require "json"

folder, count = ARGV
read = (0...Integer(count)).map do |at|
  file = File.join(folder, "#{at}.env")
  Dotenv.respond_to?(:parse) ? Dotenv.parse(file).to_h : Dotenv::Environment.new(file, true).to_h
rescue SyntaxError, StandardError
  nil
end
print JSON.generate(read)
