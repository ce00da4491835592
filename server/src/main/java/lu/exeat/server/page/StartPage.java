package lu.exeat.server.page;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The first page: what Exeat answers, and what one should know before.
@Controller
class StartPage {
    @GetMapping("/")
    String start() {
        return "start";
    }
}
