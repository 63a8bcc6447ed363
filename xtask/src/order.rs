//! The order of a module's functions: alike ones side by side, so that what compresses the file finds them.
//!
//! The linker puts functions into an order that means nothing. A compressor is best at what it has just seen; generic code is the same function many times
//! over with other types, a few bytes different. What a module does is no matter of its functions' order.

use crate::shell::{Result, list};
use std::collections::HashMap;
use std::convert::Infallible;
use std::fs;
use std::path::Path;
use wasm_encoder::reencode::{Error, Reencode};
use wasm_encoder::{CodeSection, Encode, FunctionSection, Module};
use wasmparser::{CodeSectionReader, FunctionBody, FunctionSectionReader, Parser, Payload, TypeRef};

/// Functions are compared by their sequences of so many bytes.
const SEQUENCE: usize = 6;
/// A sequence that more functions have than this tells none from another.
const COMMON: usize = 400;
/// Two functions with a smaller share of their sequences in common are not alike.
const ALIKE: f64 = 0.05;

/// Puts the functions of all modules in a folder into order.
pub fn modules(dir: &Path) -> Result {
    for path in list(dir)?.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "wasm")) {
        let failed = |why: &dyn std::fmt::Display| format!("the functions of {} could not be put into order: {why}", path.display());
        let module = fs::read(&path).map_err(|error| failed(&error))?;
        let ordered = ordered(&module).map_err(|error| failed(&error))?;
        wasmparser::validate(&ordered).map_err(|error| failed(&error))?;
        fs::write(&path, ordered).map_err(|error| failed(&error))?;
    }
    Ok(())
}

/// The same module in another order.
fn ordered(module: &[u8]) -> std::result::Result<Vec<u8>, Error<Infallible>> {
    let (mut imports, mut bodies) = (0, Vec::new());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imports += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => bodies.push(plain(body)?),
            _ => {}
        }
    }
    let old = order(&bodies);
    let mut new = vec![0; old.len()];
    for (place, function) in (imports..).zip(&old) {
        new[*function] = place;
    }
    let mut written = Module::new();
    Reorder { imports, old, new }.parse_core_module(&mut written, Parser::new(0), module)?;
    Ok(written.finish())
}

/// A function's code without the numbers of the functions that it names: they are what changes.
fn plain(body: FunctionBody<'_>) -> std::result::Result<Vec<u8>, Error<Infallible>> {
    let (mut code, mut bytes) = (CodeSection::new(), Vec::new());
    Plain.parse_function_body(&mut code, body)?;
    code.encode(&mut bytes);
    Ok(bytes)
}

struct Plain;

impl Reencode for Plain {
    type Error = Infallible;

    fn function_index(&mut self, _: u32) -> std::result::Result<u32, Error<Infallible>> {
        Ok(0)
    }
}

struct Reorder {
    /// Imported functions come first and stay.
    imports: u32,
    /// The functions in their new order, by old place.
    old: Vec<usize>,
    /// The new number of every function, by old place.
    new: Vec<u32>,
}

impl Reencode for Reorder {
    type Error = Infallible;

    fn function_index(&mut self, function: u32) -> std::result::Result<u32, Error<Infallible>> {
        Ok(function.checked_sub(self.imports).map_or(function, |function| self.new[function as usize]))
    }

    fn parse_function_section(
        &mut self,
        functions: &mut FunctionSection,
        section: FunctionSectionReader<'_>,
    ) -> std::result::Result<(), Error<Infallible>> {
        let types = section.into_iter().collect::<std::result::Result<Vec<u32>, _>>()?;
        self.old.iter().for_each(|function| _ = functions.function(types[*function]));
        Ok(())
    }

    fn parse_code_section(&mut self, code: &mut CodeSection, section: CodeSectionReader<'_>) -> std::result::Result<(), Error<Infallible>> {
        let bodies = section.into_iter().collect::<std::result::Result<Vec<_>, _>>()?;
        for function in self.old.clone() {
            self.parse_function_body(code, bodies[function].clone())?;
        }
        Ok(())
    }
}

/// A walk through all functions, from each to the one that is most like it of those that are left, or else to the largest.
fn order(bodies: &[Vec<u8>]) -> Vec<usize> {
    let sequences: Vec<Vec<&[u8]>> = bodies.iter().map(|body| sequences(body)).collect();
    let mut having: HashMap<&[u8], Vec<usize>> = HashMap::new();
    for (function, sequences) in sequences.iter().enumerate() {
        sequences.iter().for_each(|sequence| having.entry(sequence).or_default().push(function));
    }
    having.retain(|_, functions| functions.len() > 1 && functions.len() <= COMMON);
    let mut largest: Vec<usize> = (0..bodies.len()).collect();
    largest.sort_by_key(|function| std::cmp::Reverse(bodies[*function].len()));
    let mut largest = largest.into_iter();
    let (mut walk, mut gone, mut shared) = (Vec::new(), vec![false; bodies.len()], vec![0u32; bodies.len()]);
    let mut next = largest.next();
    while let Some(here) = next {
        walk.push(here);
        gone[here] = true;
        let mut met = Vec::new();
        for other in sequences[here].iter().filter_map(|sequence| having.get(sequence)).flatten().filter(|other| !gone[**other]) {
            if shared[*other] == 0 {
                met.push(*other);
            }
            shared[*other] += 1;
        }
        let mut best = (ALIKE, None);
        for other in met {
            let both = f64::from(std::mem::take(&mut shared[other]));
            let alike = both / ((sequences[here].len() + sequences[other].len()) as f64 - both);
            if alike > best.0 {
                best = (alike, Some(other));
            }
        }
        next = best.1.or_else(|| largest.find(|function| !gone[*function]));
    }
    walk
}

/// Every sequence of bytes that occurs in a function, once.
fn sequences(body: &[u8]) -> Vec<&[u8]> {
    let mut sequences: Vec<&[u8]> = body.windows(SEQUENCE).collect();
    sequences.sort_unstable();
    sequences.dedup();
    sequences
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasm_encoder::{ConstExpr, EntityType, TypeSection, ValType};
    use wasm_encoder::{ElementSection, Elements, ExportKind, ExportSection, Function, ImportSection, RefType, TableSection, TableType};
    use wasmparser::{ElementItems, Operator};

    const FUNCTIONS: u32 = 9;

    /// One imported function, nine of its own of which every third is alike, each exported and in the table. Each calls the one before it.
    fn module() -> Vec<u8> {
        let mut types = TypeSection::new();
        types.ty().function([], []);
        types.ty().function([ValType::I64], []);
        let mut imports = ImportSection::new();
        imports.import("page", "tell", EntityType::Function(1));
        let (mut functions, mut exports, mut code) = (FunctionSection::new(), ExportSection::new(), CodeSection::new());
        for number in 0..FUNCTIONS {
            functions.function(number % 2);
            exports.export(&format!("f{number}"), ExportKind::Func, number + 1);
            let mut body = Function::new([]);
            let mut say = body.instructions();
            for step in 0..20 {
                say.i64_const(i64::from(1_000_000 * (number % 3) + step)).call(0);
            }
            say.i64_const(i64::from(number)).call(0);
            if number % 2 == 1 {
                say.call(number);
            }
            say.end();
            code.function(&body);
        }
        let mut tables = TableSection::new();
        let size = u64::from(FUNCTIONS);
        tables.table(TableType { element_type: RefType::FUNCREF, table64: false, minimum: size, maximum: Some(size), shared: false });
        let mut elements = ElementSection::new();
        let all: Vec<u32> = (1..=FUNCTIONS).collect();
        elements.active(None, &ConstExpr::i32_const(0), Elements::Functions(all.into()));
        let mut module = Module::new();
        module.section(&types).section(&imports).section(&functions).section(&tables).section(&exports).section(&elements).section(&code);
        module.finish()
    }

    /// What a module is, with every function called by its type and code in place of its number.
    fn meaning(module: &[u8]) -> Vec<String> {
        let (mut types, mut bodies, mut calls, mut said) = (Vec::new(), Vec::new(), Vec::<Vec<u32>>::new(), Vec::new());
        for payload in Parser::new(0).parse_all(module).map(std::result::Result::unwrap) {
            match payload {
                Payload::FunctionSection(section) => types = section.into_iter().collect::<std::result::Result<Vec<u32>, _>>().unwrap(),
                Payload::ExportSection(section) => said.extend(section.into_iter().map(|one| {
                    let one = one.unwrap();
                    (one.name.to_owned(), one.index)
                })),
                Payload::ElementSection(section) => {
                    let ElementItems::Functions(all) = section.into_iter().next().unwrap().unwrap().items else { panic!("no functions") };
                    said.extend(all.into_iter().enumerate().map(|(place, one)| (format!("table {place}"), one.unwrap())));
                }
                Payload::CodeSectionEntry(body) => {
                    let operators = body.get_operators_reader().unwrap().into_iter().map(std::result::Result::unwrap);
                    calls.push(
                        operators
                            .filter_map(|one| if let Operator::Call { function_index } = one { Some(function_index) } else { None })
                            .collect(),
                    );
                    bodies.push(plain(body).unwrap());
                }
                _ => {}
            }
        }
        let called = |function: &u32| function.checked_sub(1).map(|own| (types[own as usize], &bodies[own as usize]));
        let calls = |function: u32| calls[function as usize - 1].iter().map(called).collect::<Vec<_>>();
        said.iter().map(|(name, function)| format!("{name} is {:?} and calls {:?}", called(function), calls(*function))).collect()
    }

    #[test]
    fn load22_alike_functions_stand_side_by_side_and_the_module_means_the_same() {
        let module = module();
        wasmparser::validate(&module).unwrap();
        let ordered = ordered(&module).unwrap();
        wasmparser::validate(&ordered).unwrap();
        assert_ne!(module, ordered);
        assert_eq!(meaning(&module), meaning(&ordered));
        let bodies = Parser::new(0).parse_all(&ordered).filter_map(|payload| match payload.unwrap() {
            Payload::CodeSectionEntry(body) => body.get_operators_reader().unwrap().read().ok().map(|first| format!("{first:?}")),
            _ => None,
        });
        let mut kinds: Vec<String> = bodies.collect();
        kinds.dedup();
        assert_eq!(kinds.len(), 3, "{kinds:?}");
    }

    #[test]
    fn load22_the_same_module_comes_out_the_same() {
        assert_eq!(ordered(&module()).unwrap(), ordered(&module()).unwrap());
    }
}
