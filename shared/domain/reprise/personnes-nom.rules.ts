import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { lireNom } from '../annuaire/collage.rules.ts';
import { ordreDuNom } from '../annuaire/colonnes.rules.ts';
import { lireCivilite, nomDepuisAdresse } from '../annuaire/nom-propre.rules.ts';
import { estBoitePartagee } from '../annuaire/veille/adresse.rules.ts';
import { nomEtAdresse } from '../annuaire/veille/nom-adresse.rules.ts';
import type { Lecture, LigneEntiere, Proposition, RemarqueDeChamp, TitresDesChamps, Valeurs } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

/** Le nom d'une personne, composé des cellules qu'il y a. */

interface NomEntier {
  readonly prenom: string | null;
  readonly nom: string;
}

/** « MARTIN Zoé » : les capitales disent où est le nom, la cellule récrite ne se relit que d'une façon. */
const enEntier = ({ prenom, nom }: NomEntier): string =>
  [nom.toLocaleUpperCase('fr-FR'), prenom].filter((mot) => mot !== null).join(' ');

const proposer = (nom: NomEntier): Proposition => {
  const texte = enEntier(nom);
  return { libelle: texte, texte };
};

/** Au-delà, une cellule est un paragraphe : elle ne se coupe pas en personnes. */
const LONG = 400;

/** Un nom complet ; deux personnes dans une cellule n'en font pas une. */
export function lireNomComplet(cellule: Cellule): Lecture {
  const brut = texteDe(cellule);
  const valeur = nettoyerLigne(brut);
  const parties = (brut.length > LONG ? '' : brut)
    .split(/\n|\s*[;/]\s*/u)
    .map(nettoyerLigne)
    .filter((partie) => /\p{L}.*\s.*\p{L}/u.test(partie));
  if (parties.length < 2) return { valeur };
  return {
    valeur,
    remarque: {
      gravite: 'refus',
      phrase: 'Plusieurs personnes dans cette cellule : gardez-en une, et donnez sa ligne à chacune des autres.',
      propositions: parties.slice(0, 6).map((partie) => ({ libelle: partie, texte: partie })),
    },
  };
}

/** Ce que dit du nom une adresse « prenom.nom@ » ; celle d'un service, ou d'un mot seul, n'en dit rien. */
function deLAdresse(adresse: string | null): NomEntier | null {
  const lu = adresse === null ? null : nomDepuisAdresse(adresse);
  return lu === null || lu.prenom === null || !/\p{L}{2}/u.test(lu.nom) ? null : lu;
}

/** Sans colonne de nom, l'adresse est tout ce qu'on a : elle le donne, et le dit. Sinon elle le propose. */
function sansNom(adresse: string | null, prenom: string | null, titres: TitresDesChamps) {
  const lu = deLAdresse(adresse);
  const enColonne = ['nom', 'nomComplet'].find((champ) => titres.has(champ));
  if (lu !== null && enColonne === undefined)
    return {
      lu,
      remarque: { champ: 'courriel', gravite: 'avis', phrase: 'Nom tiré de l’adresse : vérifiez-le.' } as const,
    };
  const propositions =
    lu === null ? [] : [prenom !== null && enColonne === 'nom' ? { libelle: lu.nom, texte: lu.nom } : proposer(lu)];
  const champ = enColonne ?? (titres.has('courriel') ? 'courriel' : null);
  const phrase = lu === null ? 'Indiquez le nom de la personne.' : 'Le nom manque : celui de l’adresse ?';
  return { lu: null, remarque: { champ, gravite: 'refus', phrase, propositions } as const };
}

/** Ce qui manque ou se discute d'un nom lu. */
function discuter(
  { prenom, nom, douteux }: NomEntier & { readonly douteux: boolean },
  adresse: string | null,
  titres: TitresDesChamps,
): RemarqueDeChamp[] {
  if (douteux && prenom !== null) {
    const propositions = [proposer({ prenom, nom }), proposer({ prenom: nom, nom: prenom })];
    return [{ champ: 'nom', gravite: 'avis', phrase: 'Lequel est le nom, lequel le prénom ?', propositions }];
  }
  if (prenom !== null || !(titres.has('prenom') || titres.has('nomComplet'))) return [];
  const tire = deLAdresse(adresse)?.prenom ?? null;
  const connu = tire !== null && tire.length > 1 ? tire : null;
  const propositions =
    connu === null ? [] : [titres.has('prenom') ? { libelle: connu, texte: connu } : proposer({ prenom: connu, nom })];
  return [{ champ: 'prenom', gravite: 'avis', phrase: 'Prénom absent.', propositions }];
}

/** Le nom que dit l'adresse, s'il n'est pas celui de la cellule (A1) ; la boîte d'un service n'en dit rien. */
function contredire(qui: NomEntier, adresse: string | null, prenomAPart: boolean): RemarqueDeChamp[] {
  // Presque toujours : l'adresse porte le nom tel qu'il s'écrit.
  if (adresse === null || adresse.includes(qui.nom.toLowerCase())) return [];
  if (estBoitePartagee(adresse, qui.nom)) return [];
  const relevee = nomEtAdresse(qui, adresse);
  const nom = relevee?.geste?.valeur;
  if (relevee === null || nom === undefined) return [];
  const propositions = [prenomAPart ? { libelle: nom, texte: nom } : proposer({ prenom: qui.prenom, nom })];
  return [{ champ: 'nom', gravite: 'avis', phrase: relevee.phrase, propositions }];
}

/**
 * Compose civilité, prénom et nom. Un nom complet se coupe en deux : les capitales décident, puis l'ordre qu'écrit le titre
 * de la colonne, puis l'adresse « prenom.nom@ » ; sinon la question se pose.
 */
export function composerNom({ nomComplet, ...lues }: Valeurs, titres: TitresDesChamps): LigneEntiere {
  const adresse = lues['courriel'] ?? null;
  const [premier = '', ...suite] = (lues['nom'] ?? '').split(' ');
  const devant = suite.length === 0 ? null : lireCivilite(premier);
  const nomSeul = devant === null ? (lues['nom'] ?? '') : suite.join(' ');
  const prenomSeul = lues['prenom'] ?? '';
  const ordre = ordreDuNom([titres.get('nomComplet') ?? titres.get('nom') ?? '']);
  const entier = nomSeul === '' && prenomSeul === '' ? (nomComplet ?? undefined) : undefined;
  const lu = lireNom(
    { nom: nomSeul, prenom: prenomSeul },
    entier,
    nomSeul === '' && entier === undefined ? null : adresse,
    ordre,
  );
  const manque = lu.nom === '' ? sansNom(adresse, lu.prenom, titres) : null;
  const nom = lu.nom === '' ? (manque?.lu?.nom ?? null) : lu.nom;
  return {
    valeurs: {
      ...lues,
      civilite: lues['civilite'] ?? lu.civilite ?? devant,
      prenom: lu.prenom ?? manque?.lu?.prenom ?? null,
      nom,
    },
    remarques:
      manque === null
        ? [...discuter(lu, adresse, titres), ...contredire(lu, adresse, prenomSeul !== '')]
        : [manque.remarque],
  };
}
