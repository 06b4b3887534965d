import { nettoyerLigne, nettoyerTexte } from '#shared/text/nettoyage.ts';
import { CODES_DE_STRUCTURE, TYPES_DE_STRUCTURE } from '../annuaire/structure.data.ts';
import { structureSaisieSchema } from '../annuaire/structure.schema.ts';
import { typeQueDitLeNom } from '../annuaire/type-de-structure.rules.ts';
import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import type { ChampDeCible, Cible, Lecture, RemarqueDeChamp, Valeurs } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';
import { lireCourrielDe, lireTelephoneDe } from './personnes-coordonnees.rules.ts';

const lireLigne = (cellule: Cellule): Lecture => ({ valeur: nettoyerLigne(texteDe(cellule)) || null });
/** Une adresse postale tient sur plusieurs lignes. */
const lireAdresse = (cellule: Cellule): Lecture => ({ valeur: nettoyerTexte(texteDe(cellule)).trim() || null });

/** Le type écrit, s'il est de ceux que l'on connaît ; sinon il se laisse, et se dit. */
function lireType(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const connu =
    CODES_DE_STRUCTURE.find((code) => cleDeNom(TYPES_DE_STRUCTURE[code]) === cleDeNom(ecrit)) ?? typeQueDitLeNom(ecrit);
  if (connu !== null) return { valeur: connu };
  return {
    valeur: null,
    remarque: {
      gravite: 'avis',
      phrase: `« ${ecrit} » n’est pas un type connu : la structure entre sans type, il se choisit dans sa fiche.`,
      propositions: [],
    },
  };
}

const CHAMPS: readonly ChampDeCible[] = [
  {
    id: 'nom',
    libelle: 'Nom de la structure',
    titres:
      /^(?:nom(?: de la structure| de l organisme)?|structure|organisme|operateur|raison sociale|denomination|employeur)s?$/u,
    lire: lireLigne,
  },
  { id: 'sigle', libelle: 'Sigle', titres: /^(?:sigle|acronyme|nom court)$/u, lire: lireLigne },
  { id: 'type', libelle: 'Type', titres: /^(?:type|categorie|nature|reseau)(?: de structure)?$/u, lire: lireType },
  {
    id: 'courriel',
    libelle: 'Courriel',
    titres: /^(?:courriel|mail|e mail|email|adresse mail|contact mail|adresse electronique)s?$/u,
    epreuve: (texte) => /^\S+@\S+\.\S+$/u.test(texte),
    lire: lireCourrielDe,
  },
  {
    id: 'telephone',
    libelle: 'Téléphone',
    titres: /^(?:tel|telephone|standard|numero)s?(?: de telephone)?$/u,
    epreuve: (texte) => /^(?:\+33|0)[\d .-]{8,}$/u.test(texte),
    lire: lireTelephoneDe,
  },
  { id: 'site', libelle: 'Site', titres: /^(?:site|site internet|site web|url|page)$/u, lire: lireLigne },
  { id: 'adresse', libelle: 'Adresse', titres: /^adresse(?: postale)?$/u, lire: lireAdresse },
];

const enStructure = (valeurs: Valeurs) => ({
  nom: valeurs['nom'] ?? '',
  sigle: valeurs['sigle'] ?? null,
  type: valeurs['type'] ?? null,
  courriel: valeurs['courriel'] ?? null,
  telephone: valeurs['telephone'] ?? null,
  site: valeurs['site'] ?? null,
  adresse: valeurs['adresse'] ?? null,
});

/** Une structure lue d'une ligne ; le type que dit son nom, à défaut d'une colonne. @throws si la ligne a un refus */
export const lireStructure = (valeurs: Valeurs) =>
  structureSaisieSchema.parse({
    ...enStructure(valeurs),
    type: valeurs['type'] ?? typeQueDitLeNom(valeurs['nom'] ?? ''),
  });

const verifier = (valeurs: Valeurs): RemarqueDeChamp[] =>
  (structureSaisieSchema.safeParse(enStructure(valeurs)).error?.issues ?? []).map(({ path, message }) => ({
    champ: String(path[0]),
    gravite: 'refus',
    phrase: message,
  }));

/** Le nom seul : « DDETS » ou « CCAS » est le sigle de dizaines de structures, et n'en désigne aucune. */
const cles = ({ nom }: Valeurs): string[] => (nom ? [cleDeNom(nom)] : []);

/** Reprendre des structures. Deux graphies d'un même nom sont la même (A5). */
export const STRUCTURES: Cible = {
  id: 'structures',
  quoi: 'des structures',
  champs: CHAMPS,
  verifier,
  ecarter: (_valeurs, textes) =>
    /^total\b/iu.test(textes.find((texte) => texte !== '') ?? '') && textes.filter((texte) => texte !== '').length < 3
      ? 'Total'
      : null,
  cles,
  doublon: () => 'Même structure',
};
