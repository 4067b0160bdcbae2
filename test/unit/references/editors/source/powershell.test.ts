import assert from 'node:assert/strict';
import { POWERSHELL } from '../../../../languages/powershell.js';
import { rows, REFUSED } from '../editing.js';
import { becoming } from './becoming.js';
import { VARIABLE, checkLeft, rewritten } from './rewriting.js';

const ALONE = '$env:OPENAI_API_KEY';
const PART = '${env:OPENAI_API_KEY}';
const ESCAPED = '$([uri]::EscapeDataString($env:OPENAI_API_KEY))';

describe('keys in PowerShell', () => {
  becoming({
    path: 'a.ps1',
    id: 'powershell',
    done: [
      ['a variable', "$k = '§'; $l = \"§\"", `$k = ${ALONE}; $l = ${ALONE}`],
      ['a typed variable', "[string]$k='§'\n[securestring] $l = ConvertTo-SecureString '§' -AsPlainText -Force", `[string]$k=${ALONE}\n[securestring] $l = ConvertTo-SecureString ${ALONE} -AsPlainText -Force`],
      ['an environment variable', "$env:TOKEN = '§'\n[Environment]::SetEnvironmentVariable('TOKEN', '§', 'User')", `$env:TOKEN = ${ALONE}\n[Environment]::SetEnvironmentVariable('TOKEN', ${ALONE}, 'User')`],
      ['the variable itself', "$env:OPENAI_API_KEY = '§'\r\n", `$env:OPENAI_API_KEY = ${ALONE}\r\n`],
      ['a part', '$k = "Bearer § x"', `$k = "Bearer ${PART} x"`],
      ['a part of single quotes', "$k = 'Bearer §'", `$k = "Bearer ${PART}"`],
      ['a part of single quotes with all that double ones take for something else', "$k = '{\"a\": \"§\", $b `n ''c''}'", `$k = "{\`"a\`": \`"${PART}\`", \`$b \`\`n 'c'}"`],
      ['a part beside variables', '$k = "$a § $($b["x"]) ${c}§ $d.§"', `$k = "$a ${PART} $($b["x"]) \${c}${PART} $d.${PART}"`],
      ['within code of a string', '$k = "$(f \'§\') $(f "a §")"', `$k = "$(f ${ALONE}) $(f "a ${PART}")"`],
      ['a hashtable', 'irm $u -Headers @{Authorization = "Bearer §"; \'X-Key\'=\'§\'\n  Y = "§" }', `irm $u -Headers @{Authorization = "Bearer ${PART}"; 'X-Key'=${ALONE}\n  Y = ${ALONE} }`],
      ['names in a hashtable', "$h = @{ '§' = 1 }; $h['§'] = $o.'§'", `$h = @{ "${PART}" = 1 }; $h[${ALONE}] = $o."${PART}"`],
      ['arguments', "f '§' -Token \"§\" -Key:'§' '§','b' | g '§'; h '§'", `f ${ALONE} -Token ${ALONE} -Key:${ALONE} ${ALONE},'b' | g ${ALONE}; h ${ALONE}`],
      ['arguments without quotes', 'f § -Token § -Key:§ §,b | g § 2>&1 && h §; & $x §', `f ${ALONE} -Token ${ALONE} -Key:${ALONE} ${ALONE},b | g ${ALONE} 2>&1 && h ${ALONE}; & $x ${ALONE}`],
      ['parts of arguments', 'docker run -e KEY=§ --token=§ --u="§" --v=\'§\' -p"§" "§"/x -w:a/§', `docker run -e "KEY=${PART}" "--token=${PART}" --u="${PART}" --v="${PART}" -p"${PART}" "${PART}"/x -w:"a/${PART}"`],
      ['commands of all kinds', ".\\a.ps1 -K §\n. ./b.ps1 §\n& 'c d' §\n7z a §\n../e §\n% { f § }", `.\\a.ps1 -K ${ALONE}\n. ./b.ps1 ${ALONE}\n& 'c d' ${ALONE}\n7z a ${ALONE}\n../e ${ALONE}\n% { f ${ALONE} }`],
      ['a command whose value is taken', '$x = f §\n$h = @{ A = f § }\n$y = (f §).B + $(g §) + @(h §)', `$x = f ${ALONE}\n$h = @{ A = f ${ALONE} }\n$y = (f ${ALONE}).B + $(g ${ALONE}) + @(h ${ALONE})`],
      ['arguments over lines', "f `\n  -A '§' `\n  § @{ a = 1 } `\r\n  'b',\n  '§'", `f \`\n  -A ${ALONE} \`\n  ${ALONE} @{ a = 1 } \`\r\n  'b',\n  ${ALONE}`],
      ['methods', "$a.Headers.Add('K', \"Bearer §\"); $b = '§'.Trim(); $c = '§'[0]", `$a.Headers.Add('K', "Bearer ${PART}"); $b = "${PART}".Trim(); $c = "${PART}"[0]`],
      ['parameters', "param([Parameter(Mandatory)][string]$K = '§', $L = \"a §\")\nfunction f([string]$x = '§') { return '§' }", `param([Parameter(Mandatory)][string]$K = ${ALONE}, $L = "a ${PART}")\nfunction f([string]$x = ${ALONE}) { return ${ALONE} }`],
      ['a class', "class A : B { [string]$K = '§'; static [string]$L = '§'\n  [string] F() { return '§' } }", `class A : B { [string]$K = ${ALONE}; static [string]$L = ${ALONE}\n  [string] F() { return ${ALONE} } }`],
      ['statements', "if ($a -eq '§' -or '§'-ne $b) { f § } elseif ($c) { g § } else { h § }\ntry { f § } catch [X] { throw '§' } finally { g § }\nforeach ($i in '§', 'b') { f § $i }", `if ($a -eq ${ALONE} -or ${ALONE}-ne $b) { f ${ALONE} } elseif ($c) { g ${ALONE} } else { h ${ALONE} }\ntry { f ${ALONE} } catch [X] { throw ${ALONE} } finally { g ${ALONE} }\nforeach ($i in ${ALONE}, 'b') { f ${ALONE} $i }`],
      ['a switch', "switch -Exact ($x) { '§' { f '§' } default { '§' } }", `switch -Exact ($x) { "${PART}" { f ${ALONE} } default { ${ALONE} } }`],
      ['a conditional', "$k = $a ? '§' : '§'\n$l = $b ?? '§'", `$k = $a ? "${PART}" : "${PART}"\n$l = $b ?? "${PART}"`],
      ['an operator without a blank', "$k = f ($a -eq'§')", `$k = f ($a -eq ${ALONE})`],
      ['split and joined', "$k = ('§,b' -split ',') + ('a', '§' -join ',') + -join '§'", `$k = ("${PART},b" -split ',') + ('a', ${ALONE} -join ',') + -join ${ALONE}`],
      ['a here-string', "$k = @'\n{\"a\": \"§\", $b ` }\n'@", `$k = @"\n{"a": "${PART}", \`$b \`\` }\n"@`],
      ['a here-string that is expanded', '$k = @"\r\n"§" $a\r\n"@', `$k = @"\r\n"${PART}" $a\r\n"@`],
      ['a here-string that is the key', "f @'\n§\n'@\n$k = @\"\n§\n\"@.Trim()", `f ${ALONE}\n$k = @"\n${PART}\n"@.Trim()`],
      ['written to a file', "'§' | Out-File a\n'§' > b\n\"§\"", `${ALONE} | Out-File a\n"${PART}" > b\n${ALONE}`],
      ['a password of a URL', "$u = \"https://me:§@h\"; $v = 'https://me:§@h'; git clone https://me:§@h/x", `$u = "https://me:${ESCAPED}@h"; $v = "https://me:${ESCAPED}@h"; git clone "https://me:${ESCAPED}@h/x"`],
      ['comments', "# § it's\n<# § \" #>\nf § # §\n$a #§", `# keywright://openai/OPENAI_API_KEY it's\n<# keywright://openai/OPENAI_API_KEY " #>\nf ${ALONE} # keywright://openai/OPENAI_API_KEY\n$a #keywright://openai/OPENAI_API_KEY`],
      ['signs that are no comments', "start https://h/#/it\n$k = '§'", `start https://h/#/it\n$k = ${ALONE}`],
      ['a backtick in a word', 'f `"a` b` -K §', 'f `"a` b` -K $env:OPENAI_API_KEY'],
    ],
    left: [
      ['an attribute', /attribute/, "param([Parameter(HelpMessage='§')][ValidateSet('§', 'b')][string]$K)"],
      ['a data section', /data section/, "data { '§' }\ndata -SupportedCommand f { @{ a = '§' } }\ndata\n{\n'§' }"],
      ['a block that runs elsewhere', /another computer/, "Invoke-Command -ComputerName a -ScriptBlock { f '§' }\n$s | icm { $a = { '§' } }\nicm ({ f '§' })"],
      ['what a configuration runs elsewhere', /another computer/, "Configuration A { Script b { SetScript = { f '§' } } }"],
      ['a command that reads no variables', /--%/, 'icacls --% § "a §"'],
      ['the name of a command', /name of a command/, '§ a\n$b = §\nc"§" d'],
      ['a pattern', /pattern/, "$a -match '§'; $b -replace '§', 'x'; $c -creplace 'x', '§'; $d -split \"§\"; $e -like '§'"],
      ['a format', /format/, "'{0} §' -f 1"],
      ['what is imported', /constant/, "using module '§'"],
      ['a part of a word', /word without quotes/, 'f a$b/§ x*/§ $a.§ §$b §`n'],
      ['a parameter that would be two', /word without quotes/, 'f -p.§'],
      ['a part of single quotes in code in a string', /in code in a string/, '$k = "$(f \'a §\')"'],
      ['right behind a variable', /right before it/, '$k = "$user:§"; $l = "$§"; $m = "`$§"'],
      ['right beside another string', /right beside it/, `f ""'§' a'§'"b"`],
      ['right behind a backtick', /means something/, '$k = "`§"'],
      ['a signed script', /signed/, "$k = '§' # §\n# SIG # Begin signature block\n# a\n# SIG # End signature block\n"],
      ['other quotes', /could not be read|none of the plain/, "$k = \u2018§\u2019"],
      ['other quotes in a string', /could not be read/, "$k = 'a\u2019 §'"],
      ['other quotes in a string with double ones', /none of the plain/, '$k = "a \u201c §"'],
      ['a # of which it is not certain what it is', /could not be read/, "$k = '§'; f $a#it's"],
      ['strings in code in a string with parentheses', /several ways/, "$k = '§'; $l = \"$(f ')')\""],
      ['quotes in code in a string that are doubled', /several ways/, '$k = \'§\'; $l = "$(f ""a b"")"'],
      ['a here-string that cannot be another', /cannot hold variables/, "$k = @'\n\"@\n§\n'@"],
      ['a string without an end', /could not be read/, "$k = '§'; $l = \"open"],
      ['brackets that do not match', /could not be read/, "$k = ('§'"],
      ['a word', /no string/, '$a.§'],
    ],
    pieces: ['"', "'", '"', "'", '`', "@'\n", "\n'@", '@"\n', '\n"@', '$(', '$', '${', '\n', ' ', ' ', '# ', '<#', '#>', '(', ')', '{', '}', '@{', '[', ']', ',', ';', '|', '&', ' = ', '+', '-p', ' -eq ', 'return ', 'if ', 'data ', 'f ', '--%', '"x"', '.f()'],
  });

  it(`a.ps1: ${POWERSHELL.length} places get the variable; they are run by npm run test:languages where PowerShell is`, () => {
    for (const [what, template] of POWERSHELL) assert.ok(rewritten('a.ps1', template).includes(VARIABLE), what);
  });

  it('leaves data files', () => {
    checkLeft('A/A.psd1', "@{\n  RootModule = 'A.psm1'\n  PrivateData = @{ Key = '§' }\n}\n", /constants only/);
    assert.equal(rewritten('A.psm1', "$k = '§'\nExport-ModuleMember -Variable k\n"), `$k = ${ALONE}\nExport-ModuleMember -Variable k\n`);
  });

  rows('b.ps1', 'powershell', [
    ['a value in single quotes', "$k = '§'", "$k = 'it''s `$x'", "it's `$x"],
    ['a value in double quotes', '$k = "a §"', '$k = "a `"``n`$x"', '"`n$x'],
    ['a value without quotes', 'f §', 'f key_2', 'key_2'],
    ['a value without quotes that would be something else', 'f §', REFUSED, '-x'],
    ['a value without quotes that has blanks', 'f §', REFUSED, 'a b'],
    ['a value in a here-string', "$k = @'\n§\n'@", "$k = @'\n'a' $b\n'@", "'a' $b"],
    ['a value that would end one', "$k = @'\n§\n'@", REFUSED, "'@"],
    ['a value in a here-string that is expanded', '$k = @"\n§\n"@', '$k = @"\n"a" `$b\n"@', '"a" $b'],
    ['a value in code in a string', '$k = "$(f "§")"', REFUSED, 'a"b'],
    ['a value of several lines', "$k = '§'", REFUSED, 'a\nb'],
    ['a value with other quotes', "$k = '§'", REFUSED, 'a\u2019b'],
  ]);
});
