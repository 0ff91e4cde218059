package studydown.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptShortenerTest {
    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\u0001', textBlock = """
            (() => { const part = 1; use(part); })(); → (()=>{const e=1;use(e)})();
            const part = 1; use(part); → const part=1;use(part);
            (() => { const { make, say: tell = 1 } = api; tell({ make, say: 2 }); })(); → (()=>{const{make:e,say:t=1}=api;t({make:e,say:2})})();
            (() => { const one = 1; const two = one; let more = two; more++; })(); → (()=>{const e=1,t=e;let s=t;s++})();
            (one => two => one + two + three)(); → (e=>t=>e+t+three)();
            ((name, text) => { const said = text; return name(said); })(); → ((e,t)=>{const s=t;return e(s)})();
            (other => { const unused = 1; return () => { const kept = other; return kept; }; })(); → (e=>{const t=1;return()=>{const t=e;return t}})();
            (e => { e(t); const t1 = x => t; })(); → (e=>{e(t);const s=e=>t})();
            (list => { for (const one of list) if (one) go(one); else stop(one); one(); })(); → (e=>{for(const t of e)if(t)go(t);else stop(t);one()})();
            class Desk { #root = null; add(part) { this.#root = part; } get root() { return this.#root; } } → class Desk{#e=null;add(e){this.#e=e}get root(){return this.#e}}
            (days => ({ days, minutes: days * day, get of() { return days; } }))(); → (e=>({days:e,minutes:e*day,get of(){return e}}))();
            (part => { make("td", { class: part }); x = { part: part, true: true }; })(); → (e=>{make("td",{class:e});x={part:e,true:!0}})();
            (size => `${size} of ${[size].map(one => `${one}`)}`)(); → (e=>`${e} of ${[e].map(e=>`${e}`)}`)();
            (text => text / 2 / text.replace(/[/"]\\/part/g, "part"))(); → (e=>e/2/e.replace(/[/"]\\/part/g,"part"))();
            (a => a ? .5 : a - -a + +a + 0.25)(); → (e=>e?.5:e- -e+ +e+.25)();
            (() => { try { go(); } catch (error) { say(error.name); } })(); → (()=>{try{go()}catch(e){say(e.name)}})();
            (({ data, other = data }, ...rest) => other(rest, this.data?.other))(); → (({data:e,other:t=e},...s)=>t(s,this.data?.other))();
            (() => { while (go()); })(); → (()=>{while(go());})();
            """)
    void aScriptSaysTheSameInFewerLetters(String script, String expected) {
        assertEquals(expected + "\n", ScriptShortener.shorten(script));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '→', quoteCharacter = '\u0001', textBlock = """
            (() => { const a = b¶go(a) })() → (()=>{const e=b¶go(e)})()
            (() => { const f = x => x + 1¶const y = x })() → (()=>{const e=e=>e+1¶const t=x})()
            (() => { if (go) { go() }¶stop() })() → (()=>{if(go){go()}stop()})()
            go() // the end¶stop() /* of¶it */ → go()¶stop()
            """)
    void aLineEndsWhereAStatementMay(String script, String expected) {
        assertEquals(expected.replace('¶', '\n') + "\n", ScriptShortener.shorten(script.replace('¶', '\n')));
    }
}
