import { genreContactLibelle } from '../annuaire/contact.schema.ts';
import { TYPES_DE_STRUCTURE } from '../annuaire/structure.data.ts';

/** Tables de l'annuaire, telles que l'historique les nomme. */
export const TABLES_DE_L_ANNUAIRE: Readonly<Record<string, string>> = {
  structure_territoire: 'Territoire couvert',
  affectation: 'Affectation',
  contact: 'Point de contact',
  constat_ecarte: 'Constat écarté',
};

/** Noms des champs d'une structure, d'une affectation et d'un point de contact. */
export const CHAMPS_DE_L_ANNUAIRE: Readonly<Record<string, string>> = {
  source: 'source',
  verifie_le: 'vérifiée le',
  sollicitee_le: 'vérification demandée le',
  type: 'type',
  site: 'site',
  remplacee_par: 'remplacée par',
  remplacee_le: 'remplacée le',
  fusionnee_dans: 'fusionnée dans une autre fiche',
  ancienne_le: 'n’exerce plus depuis le',
  constat: 'constat',
};

export const MOTS_DE_L_ANNUAIRE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'structure.type': TYPES_DE_STRUCTURE,
  'contact.genre': genreContactLibelle,
};
