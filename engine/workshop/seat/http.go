//go:build !js

package seat

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"strings"
	"time"
)

// Client is a Wire over net/http. Its jar holds the seat's token, as a browser's does.
type Client struct {
	HTTP *http.Client
	Base string // "http://192.168.1.20:8790", without a slash at its end
}

var _ Wire = (*Client)(nil)

// mostAnswer bounds what is read of an answer [bytes].
const mostAnswer = 8 << 20

// Ask implements Wire.
func (c *Client) Ask(ctx context.Context, path, form string) (int, []byte, error) {
	ctx, cancel := context.WithTimeout(ctx, 25*time.Second)
	defer cancel()
	method := http.MethodGet
	if form != "" {
		method = http.MethodPost
	}
	r, err := http.NewRequestWithContext(ctx, method, c.Base+"/"+path, strings.NewReader(form))
	if err != nil {
		return 0, nil, err
	}
	if form != "" {
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	}
	answer, err := c.HTTP.Do(r)
	if err != nil {
		return 0, nil, err
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, mostAnswer))
	return answer.StatusCode, body, err
}

// Listen wakes a seat at each event of its stream, and opens the stream again when it breaks, until the context ends.
func (c *Client) Listen(ctx context.Context, s *Seat) {
	for ctx.Err() == nil {
		c.hear(ctx, s)
		s.pause(ctx, again)
	}
}

func (c *Client) hear(ctx context.Context, s *Seat) {
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, c.Base+"/"+Stream, nil)
	if err != nil {
		return
	}
	stream := *c.HTTP
	stream.Timeout = 0
	answer, err := stream.Do(r)
	if err != nil {
		return
	}
	defer answer.Body.Close()
	for lines := bufio.NewScanner(answer.Body); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "event:") {
			s.Wake()
		}
	}
}
