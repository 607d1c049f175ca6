package rule

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

type tokenKind uint8

const (
	tokenEnd    tokenKind = iota
	tokenSign             // operators, brackets, and the words of the language
	tokenName             // a word that is not the language's own
	tokenNumber           // digits, with or without a fraction
	tokenBad              // reported already
)

type token struct {
	kind       tokenKind
	start, end int
	text       string
}

// reservedWords are the words of the language, which no name can be.
func reservedWords() []string {
	return []string{
		"and", "or", "not", "in", "between", "true", "false", "any", "all", "count", "sum", "where", "set", "add",
		"min", "max", "abs", "person", "project", "stakeholder", "system", "opening", "candidate", "machine", "truth",
	}
}

// Reserved tells whether a word belongs to the language, so that Env is never asked for it.
func Reserved(word string) bool { return slices.Contains(reservedWords(), word) }

// isOperator tells whether a word is read as a sign, wherever it stands.
func isOperator(word string) bool {
	switch word {
	case "and", "or", "not", "in", "between", "true", "false", "where":
		return true
	}
	return false
}

// instead says what to write for signs that other languages use, and which sign to read them as.
func instead(text string) (write, read string) {
	switch text {
	case "&&", "&":
		return "and", "and"
	case "||", "|":
		return "or", "or"
	case "!":
		return "not", "not"
	case "<>", "≠":
		return "!=", "!="
	case "=<", "≤":
		return "<=", "<="
	case "=>", "≥":
		return ">=", ">="
	case "−", "–":
		return "-", "-"
	case "·", "×":
		return "*", "*"
	}
	return "", ""
}

type lexer struct {
	source string
	pos    int
	tokens []token
	found  *findings
}

func lex(source string, found *findings) []token {
	const usual = 3 // bytes of source for each token, or more
	l := lexer{source: source, found: found, tokens: make([]token, 0, len(source)/usual+2)}
	for l.pos < len(source) {
		l.next()
	}
	return append(l.tokens, token{kind: tokenEnd, start: len(source), end: len(source)})
}

func (l *lexer) next() {
	c := l.source[l.pos]
	switch {
	case c == ' ' || c == '\t' || c == '\n' || c == '\r':
		l.pos++
	case isDigit(c):
		l.number()
	case isLetter(c) || foreign(l.source[l.pos:]) > 0:
		l.word()
	case c == '"' || c == '\'' || c == '`':
		l.text(c)
	default:
		l.sign()
	}
}

func (l *lexer) emit(kind tokenKind, end int) {
	l.tokens = append(l.tokens, token{kind: kind, start: l.pos, end: end, text: l.source[l.pos:end]})
	l.pos = end
}

func (l *lexer) number() {
	end := l.digits(l.pos)
	if end+1 < len(l.source) && l.source[end] == '.' && isDigit(l.source[end+1]) {
		end = l.digits(end + 1)
	}
	l.emit(tokenNumber, end)
}

func (l *lexer) digits(from int) int {
	for from < len(l.source) && isDigit(l.source[from]) {
		from++
	}
	return from
}

// foreign is how many bytes the letter takes that a text begins with and that no name holds, such as ä; 0 where it begins otherwise. Such a word
// is read whole, so that what is said of it names all of it.
func foreign(text string) int {
	if text[0] < utf8.RuneSelf {
		return 0
	}
	if r, size := utf8.DecodeRuneInString(text); unicode.IsLetter(r) || unicode.IsMark(r) {
		return size
	}
	return 0
}

// word reads a name. A hyphen or a dot belongs to it only between two parts, so that "a - b" subtracts.
func (l *lexer) word() {
	end := l.pos
	for end < len(l.source) {
		c := l.source[end]
		if c == '-' && end+1 < len(l.source) && isWordByte(l.source[end+1]) ||
			c == '.' && end+1 < len(l.source) && isLetter(l.source[end+1]) {
			end++
			continue
		}
		if size := foreign(l.source[end:]); size > 0 {
			end += size
			continue
		}
		if !isWordByte(c) {
			break
		}
		end++
	}
	if isOperator(l.source[l.pos:end]) {
		l.emit(tokenSign, end)
		return
	}
	l.emit(tokenName, end)
}

func (l *lexer) text(quote byte) {
	end := strings.IndexByte(l.source[l.pos+1:], quote)
	if end < 0 {
		end = len(l.source)
	} else {
		end += l.pos + 2
	}
	l.found.add(Problem{
		Offset: l.pos, Length: end - l.pos, ID: IDSyntax,
		Message: "a condition has no text in quotes", Advice: "write the name without quotes",
	})
	l.emit(tokenBad, end)
}

func (l *lexer) sign() {
	rest := l.source[l.pos:]
	for _, text := range [...]string{
		"==", "!=", "<=", ">=", "&&", "||", "<>", "=<", "=>", "&", "|", "!", "≠", "≤", "≥", "−", "–", "·", "×",
		"=", "<", ">", "+", "-", "*", "/", "(", ")", "[", "]", ",", ":", ";", "@", "%",
	} {
		if !strings.HasPrefix(rest, text) {
			continue
		}
		start, end := l.pos, l.pos+len(text)
		l.emit(tokenSign, end)
		if write, read := instead(text); write != "" {
			l.found.add(Problem{
				Offset: start, Length: end - start, ID: IDSyntax,
				Message: text + " is not part of a condition", Advice: "write " + write,
			})
			l.tokens[len(l.tokens)-1].text = read
		}
		return
	}
	_, size := utf8.DecodeRuneInString(rest)
	l.found.add(Problem{
		Offset: l.pos, Length: size, ID: IDSyntax,
		Message: fmt.Sprintf("%q cannot stand in a condition", rest[:size]),
	})
	l.pos += size
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }

func isLetter(c byte) bool { return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' }

func isWordByte(c byte) bool { return isLetter(c) || isDigit(c) || c == '_' }
