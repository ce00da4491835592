package lu.exeat.server.page;

import java.util.List;
import lu.exeat.terms.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/// Plugs what all pages share into the web framework.
@Configuration(proxyBeanMethods = false)
class PageSetup implements WebMvcConfigurer {
    @Bean
    PageLabels pageLabels() {
        return new PageLabels();
    }

    @Bean
    MessageSource messageSource(PageLabels labels) {
        return labels.source();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SafetyHeaders safetyHeaders() {
        return new SafetyHeaders();
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE + 1)
    BodyLimit bodyLimit() {
        return new BodyLimit();
    }

    /// Puts the hash of a style sheet or picture into its address, so that browsers may keep it for a year.
    @Bean
    ResourceUrlEncodingFilter resourceUrlEncodingFilter() {
        return new ResourceUrlEncodingFilter();
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new LanguageArgument());
    }

    /// A handler that takes a [Language] gets the one of its request.
    private static final class LanguageArgument implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType() == Language.class;
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            var http = request.getNativeRequest(jakarta.servlet.http.HttpServletRequest.class);
            if (http == null) {
                throw new IllegalStateException("a page is asked for by HTTP");
            }
            return LanguageChoice.of(http);
        }
    }
}
