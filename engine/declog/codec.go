package declog

import (
	"bytes"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"io"
)

// A line ends with a tab, the checksum of what stands before it in eight hex digits, and a newline.
const sealLen = 1 + 8 + 1

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// Encode writes the log, one line for its header and one for each entry.
func Encode(w io.Writer, l Log) error {
	raw, err := headerJSON(l.Header)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := seal(&out, raw); err != nil {
		return err
	}
	for i, e := range l.Entries {
		if e.N != i+1 {
			return fmt.Errorf("%w: entry %d carries the number %d", ErrInvalid, i+1, e.N)
		}
		if err := AppendEntry(&out, e); err != nil {
			return err
		}
	}
	_, err = w.Write(out.Bytes())
	return err
}

// AppendEntry writes one entry in one call of Write, so that an interrupted program leaves at most one torn line. An
// entry that cannot be read back is refused before anything is written.
func AppendEntry(w io.Writer, e Entry) error {
	raw, err := entryJSON(e)
	if err != nil {
		return err
	}
	var line bytes.Buffer
	if err := seal(&line, raw); err != nil {
		return err
	}
	_, err = w.Write(line.Bytes())
	return err
}

func headerJSON(h Header) ([]byte, error) {
	if h.Format == 0 {
		h.Format = FormatVersion
	}
	if h.Rules == 0 {
		h.Rules = RulesVersion
	}
	if err := h.Validate(); err != nil {
		return nil, err
	}
	carry, err := Canonical(h.Carry)
	if err != nil {
		return nil, fmt.Errorf("%w: the carry is not JSON: %v", ErrInvalid, err)
	}
	if len(carry) > MaxCarry {
		return nil, fmt.Errorf("%w: a carry of %d bytes, at most %d", ErrInvalid, len(carry), MaxCarry)
	}
	h.Carry = carry
	return compact(h)
}

func entryJSON(e Entry) ([]byte, error) {
	if err := e.Validate(); err != nil {
		return nil, err
	}
	return compact(e)
}

// compact marshals without the escapes that JSON needs only inside HTML.
func compact(value any) ([]byte, error) {
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(value); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(out.Bytes(), []byte("\n")), nil
}

func seal(out *bytes.Buffer, raw []byte) error {
	if len(raw)+sealLen > MaxLine {
		return fmt.Errorf("%w: a line of %d bytes, at most %d", ErrInvalid, len(raw)+sealLen, MaxLine)
	}
	out.Write(raw)
	fmt.Fprintf(out, "\t%08x\n", crc32.Checksum(raw, castagnoli))
	return nil
}

// unseal returns the JSON of a whole line, or why there is none. The checksum must stand there exactly as seal writes
// it: a log has one spelling, so that any change to a byte shows.
func unseal(line []byte) (raw []byte, reason string) {
	if len(line) == 0 || line[len(line)-1] != '\n' {
		return nil, "the line was not finished"
	}
	if bytes.HasSuffix(line, []byte("\r\n")) {
		return nil, "a program on the way has given its lines the ends that Windows uses, as Git and mail programs do; get it again as it was, such as in a .zip"
	}
	if len(line) <= sealLen || line[len(line)-sealLen] != '\t' {
		return nil, "the line has no checksum"
	}
	raw = line[:len(line)-sealLen]
	want := fmt.Sprintf("%08x", crc32.Checksum(raw, castagnoli))
	if string(line[len(line)-9:len(line)-1]) != want {
		return nil, "the checksum does not match"
	}
	return raw, ""
}
