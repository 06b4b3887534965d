import type { Personne } from '../personne.schema.ts';
import { casseDeNom } from '../nom-propre.rules.ts';
import type { ARevoir } from './a-revoir.schema.ts';
import { adresseSimple, partiesDe } from './adresse.rules.ts';
import { aUneFrappe, citer, lettres } from './lettres.rules.ts';

const PARTICULES = /^(?:(?:de|du|des|von|van|der|la|le|d['’])\s*)+/iu;

/** Le nom, tel que des adresses l'écrivent : entier, sans particule, l'umlaut d'Alsace en « ue ». */
function ecrituresDe(nom: string): ReadonlySet<string> {
  const alsacien = nom.toLowerCase().normalize('NFC').replaceAll('ä', 'ae').replaceAll('ö', 'oe').replaceAll('ü', 'ue');
  return new Set([nom, alsacien, nom.replace(PARTICULES, '')].map(lettres).filter((ecrit) => ecrit !== ''));
}

/** Le nom que dit une boîte « prenom.nom » ou « pnom » ; `null` si elle n'en dit rien de sûr. */
function nomDit(boite: string, prenom: string): string | null {
  const mots = boite.split(/[._\d]+/u).filter((mot) => lettres(mot) !== '');
  const [premier = '', ...suite] = mots;
  const dernier = mots.at(-1) ?? '';
  if (mots.length < 2 || prenom === '') return null;
  const estPrenom = (mot: string) => lettres(mot) === prenom || lettres(mot) === prenom.slice(0, 1);
  if (estPrenom(premier)) return suite.join(' ');
  return estPrenom(dernier) ? mots.slice(0, -1).join(' ') : null;
}

/** Une boîte d'un seul mot, « tmuller », à une frappe du nom qu'elle abrège. */
function motVoisin(boite: string, prenom: string, noms: ReadonlySet<string>): string | null {
  const mot = lettres(boite);
  const sansInitiale = prenom !== '' && mot.startsWith(prenom.slice(0, 1)) ? mot.slice(1) : mot;
  return [...noms].some((nom) => nom.length > 4 && aUneFrappe(sansInitiale, nom)) ? sansInitiale : null;
}

/**
 * Le nom et l'adresse disent deux noms, une fois ôtés accents, capitales et traits d'union (A1) : « Valloni » et « vallony ».
 * Une adresse dont la forme ne dit pas de nom ne dit rien.
 */
export function nomEtAdresse({ nom, prenom }: Pick<Personne, 'nom' | 'prenom'>, courriel: string): ARevoir | null {
  const { boite } = partiesDe(adresseSimple(courriel) ?? courriel);
  const tout = lettres(boite);
  // Presque toujours, la boîte porte le nom tel quel : ses autres écritures ne se cherchent qu'à défaut.
  const telQuel = lettres(nom);
  if (telQuel !== '' && tout.includes(telQuel)) return null;
  const noms = ecrituresDe(nom);
  if ([...noms].some((ecrit) => tout.includes(ecrit))) return null;
  const premier = lettres(prenom ?? '');
  const dit = nomDit(boite, premier) ?? motVoisin(boite, premier, noms);
  if (dit === null || lettres(dit) === '' || noms.has(lettres(dit))) return null;
  const ecrit = casseDeNom(dit.toLowerCase());
  return {
    sorte: 'nom',
    phrase: `L’adresse dit ${citer(ecrit)}.`,
    geste: { champ: 'nom', valeur: ecrit },
    autre: null,
  };
}
