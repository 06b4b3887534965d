import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { nomContraire } from '../annuaire/adresse.rules.ts';
import { type Colonne, LIBELLES_COLONNE, MOTIFS_EN_TETE } from '../annuaire/colonnes.data.ts';
import { devinerColonnes, EPREUVES } from '../annuaire/colonnes.rules.ts';
import { personneSaisieSchema } from '../annuaire/personne.schema.ts';
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

/** Ce que la personne entière a de fautif, et ce que son nom et son adresse ont de contraire (A1). */
function verifier(valeurs: Valeurs): RemarqueDeChamp[] {
  const personne = enPersonne(valeurs);
  const fautes = personneSaisieSchema.safeParse(personne).error?.issues ?? [];
  const refus = fautes.map(
    ({ path, message }): RemarqueDeChamp => ({ champ: String(path[0]), gravite: 'refus', phrase: message }),
  );
  const contraire =
    personne.courriel === null || personne.nom === '' ? null : nomContraire(personne, personne.courriel);
  if (contraire === null) return refus;
  const phrase = `L’adresse dit « ${contraire} », le nom « ${personne.nom} » : vérifiez l’un et l’autre.`;
  return [...refus, { champ: 'courriel', gravite: 'avis', phrase }];
}

const lettres = (texte: string | null | undefined): string => enTri(texte ?? '').replace(/[^\p{L}\d]/gu, '');

/** Le nom et le prénom, sans accents ni traits d'union ; `null` si l'un manque. */
function identite({ nom, prenom }: Valeurs): string | null {
  const entiere = [lettres(nom), lettres(prenom)];
  return entiere.includes('') ? null : entiere.join(' ');
}
const adresseDe = ({ courriel }: Valeurs): string | null => (courriel == null ? null : enTri(courriel));

/**
 * Deux lignes sont la même personne par leur adresse, ou par leur nom et leur prénom si aucune adresse ne les distingue :
 * ce que porte une ligne, et ce qu'elle cherche, diffèrent donc selon qu'elle a une adresse.
 */
function cles(valeurs: Valeurs): string[] {
  const adresse = adresseDe(valeurs);
  const qui = identite(valeurs);
  const parNom = qui === null ? [] : [`nom ${qui}`, ...(adresse === null ? [`sans adresse ${qui}`] : [])];
  return adresse === null ? parNom : [`adresse ${adresse}`, ...parNom];
}

function cherche(valeurs: Valeurs): string[] {
  const adresse = adresseDe(valeurs);
  const qui = identite(valeurs);
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
  doublon: (premiere, seconde) => (identite(premiere) === identite(seconde) ? 'Même personne' : 'Même adresse'),
};
