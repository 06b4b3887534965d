import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { type Colonne, LIBELLES_COLONNE, MOTIFS_EN_TETE } from '../annuaire/colonnes.data.ts';
import { devinerColonnes, EPREUVES } from '../annuaire/colonnes.rules.ts';
import { personneSaisieSchema } from '../annuaire/personne.schema.ts';
import { estBoitePartagee } from '../annuaire/veille/adresse.rules.ts';
import { cleDeNom } from '../annuaire/veille/lettres.rules.ts';
import type { ChampDeCible, Cible, Lecture, RemarqueDeChamp, Valeurs } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';
import { lireCiviliteDe, lireCourrielDe, lireTelephoneDe } from './personnes-coordonnees.rules.ts';
import { raisonDEcarter } from './personnes-ecarts.rules.ts';
import { composerNom, lireNomComplet } from './personnes-nom.rules.ts';

type Champ = Exclude<Colonne, 'autre' | 'role' | 'categorie' | 'titulaire' | 'suppleant'>;

/** Le motif d'une colonne, moins ce qu'un motif d'avant prend : « Nom de l'organisme » n'est pas un nom. */
function motifDe(colonne: Colonne): RegExp {
  const rang = MOTIFS_EN_TETE.findIndex(([, autre]) => autre === colonne);
  const avant = MOTIFS_EN_TETE.slice(0, rang).map(([{ source }]) => `(?!.*(?:${source}))`);
  return new RegExp(`^${avant.join('')}.*(?:${MOTIFS_EN_TETE[rang]?.[0].source ?? '(?!)'})`, 'u');
}

const lireLigne = (cellule: Cellule): Lecture => ({ valeur: nettoyerLigne(texteDe(cellule)) || null });

const champ = (id: Champ, lire: ChampDeCible['lire'], reste: Partial<ChampDeCible> = {}): ChampDeCible => ({
  id,
  libelle: LIBELLES_COLONNE[id],
  titres: motifDe(id),
  ...(EPREUVES.has(id) && id !== 'nom' ? { epreuve: EPREUVES.get(id) ?? (() => false) } : {}),
  lire,
  ...reste,
});

const CHAMPS: readonly ChampDeCible[] = [
  champ('civilite', lireCiviliteDe),
  champ('nomComplet', lireNomComplet, { donne: ['prenom', 'nom'] }),
  champ('prenom', lireLigne),
  champ('nom', lireNomComplet),
  champ('structure', lireLigne, { repete: 'la structure' }),
  champ('fonction', lireLigne),
  champ('courriel', lireCourrielDe),
  champ('telephone', lireTelephoneDe),
];
const IDS = new Set<string>(CHAMPS.map(({ id }) => id));

const enPersonne = (valeurs: Valeurs) => ({
  civilite: valeurs['civilite'] ?? null,
  prenom: valeurs['prenom'] ?? null,
  nom: valeurs['nom'] ?? '',
  fonction: valeurs['fonction'] ?? null,
  structure: valeurs['structure'] ?? null,
  courriel: valeurs['courriel'] ?? null,
  telephone: valeurs['telephone'] ?? null,
});

/** Ce que la personne entière a de fautif. */
const verifier = (valeurs: Valeurs): RemarqueDeChamp[] =>
  (personneSaisieSchema.safeParse(enPersonne(valeurs)).error?.issues ?? []).map(({ path, message }) => ({
    champ: String(path[0]),
    gravite: 'refus',
    phrase: message,
  }));

interface Signalement {
  /** Le nom et le prénom, sans accents ni traits d'union ; `null` si l'un manque. */
  readonly qui: string | null;
  /** L'adresse qui désigne une personne : celle d'un service se partage, et n'en désigne aucune. */
  readonly adresse: string | null;
}

/** Demandé plusieurs fois de suite de chaque ligne, calculé une seule. */
let dernier: { readonly de: Valeurs; readonly signalement: Signalement } | null = null;

function signaler(valeurs: Valeurs): Signalement {
  if (dernier?.de === valeurs) return dernier.signalement;
  const { nom, prenom, courriel } = enPersonne(valeurs);
  const noms = [cleDeNom(nom), cleDeNom(prenom ?? '')];
  const partagee = courriel !== null && estBoitePartagee(courriel, nom);
  const signalement = {
    qui: noms.includes('') ? null : noms.join(' '),
    adresse: courriel === null || partagee ? null : enTri(courriel),
  };
  dernier = { de: valeurs, signalement };
  return signalement;
}

/**
 * Deux lignes sont la même personne par leur adresse, ou par leur nom et leur prénom si aucune adresse ne les distingue :
 * ce que porte une ligne, et ce qu'elle cherche, diffèrent donc selon qu'elle a une adresse.
 */
function cles(valeurs: Valeurs): string[] {
  const { adresse, qui } = signaler(valeurs);
  const parNom = qui === null ? [] : [`nom ${qui}`, ...(adresse === null ? [`sans adresse ${qui}`] : [])];
  return adresse === null ? parNom : [`adresse ${adresse}`, ...parNom];
}

function cherche(valeurs: Valeurs): string[] {
  const { adresse, qui } = signaler(valeurs);
  if (adresse === null) return qui === null ? [] : [`nom ${qui}`];
  return [`adresse ${adresse}`, ...(qui === null ? [] : [`sans adresse ${qui}`])];
}

/** Les colonnes devinées ; aucune si rien n'y montre une personne : un tableau de communes n'en fait pas des noms. */
function deviner(lignes: readonly (readonly string[])[]): (string | null)[] {
  const colonnes = devinerColonnes(lignes).map((colonne) => (IDS.has(colonne) ? colonne : null));
  const a = new Set<string | null>(colonnes);
  const sure = ['courriel', 'telephone', 'civilite', 'nomComplet', 'prenom'].some((id) => a.has(id));
  return sure || (a.has('nom') && colonnes.length < 3) ? colonnes : colonnes.map(() => null);
}

/** Reprendre des personnes dans l'annuaire. */
export const PERSONNES: Cible = {
  id: 'personnes',
  quoi: 'des personnes',
  champs: CHAMPS,
  deviner,
  completer: (valeurs, titres) => {
    const { remarques, ...lue } = composerNom(valeurs, titres);
    return { valeurs: { ...enPersonne(lue.valeurs), nom: lue.valeurs['nom'] ?? null }, remarques };
  },
  verifier,
  ecarter: raisonDEcarter,
  cles,
  cherche,
  doublon: (premiere, seconde) => (signaler(premiere).qui === signaler(seconde).qui ? 'Même personne' : 'Même adresse'),
};
