import { enCapitale } from '#shared/text/capitale.ts';
import { enTri } from '#shared/text/tri.ts';
import { composer, jourDeLaSemaine, joursDuMois } from './date-civile.ts';
import { dateLongue, JOURS, MOIS } from './format.ts';

/** Ce qu’on a compris d’une saisie : une valeur, ou une phrase et parfois ce qu’on propose d’écrire. */
export type Lecture =
  | { readonly ok: true; readonly valeur: string }
  | { readonly ok: false; readonly phrase: string; readonly proposition: string | null };

const refus = (phrase: string, proposition: string | null = null): Lecture => ({ ok: false, phrase, proposition });
const ILLISIBLE = 'Indiquez une date, par exemple 12/03/2026 ou 12 mars 2026.';

const CHIFFRES = /^(?<jour>\d{1,2})[/. -](?<mois>\d{1,2})(?:[/. -](?<annee>\d{4}|\d{2}))?$/u;
const ISO = /^(?<annee>\d{4})-(?<mois>\d{1,2})-(?<jour>\d{1,2})$/u;
const LETTRES = /^(?:(?<semaine>[a-z]+),? )?(?<jour>\d{1,2})(?:er)? (?<nom>[a-z]+)\.?(?: (?<annee>\d{4}|\d{2}))?$/u;

const NOMS = MOIS.map(enTri);

/** Rang du mois (1 à 12) d’après son nom ou son début, s’il n’en désigne qu’un ; sinon 0. */
function rangDuMois(nom: string): number {
  const candidats = nom.length < 3 ? [] : NOMS.filter((mois) => mois.startsWith(nom));
  return candidats.length === 1 ? NOMS.indexOf(candidats[0] ?? '') + 1 : 0;
}

/**
 * L’année d’une date tapée sans elle : celle du jour donné, ou la suivante si le mois est passé depuis six
 * mois ou plus. En novembre, « 15 janvier » est une échéance à venir, « 1er septembre » un début récent.
 */
function anneeSousEntendue(mois: number, aujourdHui: string): number {
  const [annee = 0, moisCourant = 0] = aujourdHui.split('-').map(Number);
  return moisCourant - mois >= 6 ? annee + 1 : annee;
}

function verifier(annee: number, mois: number, jour: number, semaine: string | undefined): Lecture {
  if (annee < 1900 || annee > 2199) return refus('Indiquez une année entre 1900 et 2199.');
  if (mois < 1 || mois > 12) return refus('Indiquez un mois de 1 à 12.');
  const nom = enCapitale(MOIS[mois - 1] ?? '');
  const dernier = joursDuMois(annee, mois);
  if (jour < 1) return refus('Indiquez un jour à partir de 1.');
  if (jour > dernier) {
    const quand = mois === 2 ? `En ${annee}, février` : nom;
    return refus(`${quand} a ${dernier} jours.`, composer(annee, mois, dernier));
  }
  const date = composer(annee, mois, jour);
  const attendu = JOURS[jourDeLaSemaine(date)];
  if (semaine !== undefined && semaine !== 'le' && semaine !== attendu) {
    if (!JOURS.some((nomDuJour) => nomDuJour === semaine)) return refus(ILLISIBLE);
    return refus(`Ce jour est un ${attendu}\u00A0: ${dateLongue(date)}.`, date);
  }
  return { ok: true, valeur: date };
}

/**
 * Lit une date tapée : 12/03/2026, 12-3-26, 12.03.2026, 2026-03-12, 12 mars 2026, jeudi 12 mars,
 * 1er févr. 27. Un jour qui n’existe pas donne la phrase et la date la plus proche ; une année sur
 * deux chiffres est de ce siècle ; sans année, celle du jour donné, ou la suivante si le mois est loin derrière.
 */
export function lireDate(texte: string, aujourdHui: string): Lecture {
  const saisie = enTri(texte).replace(/(?<=\d)\s*([/.])\s*(?=\d)/gu, '$1');
  const lu = (CHIFFRES.exec(saisie) ?? ISO.exec(saisie) ?? LETTRES.exec(saisie))?.groups;
  if (!lu) return refus(ILLISIBLE);
  const mois = lu['nom'] === undefined ? Number(lu['mois']) : rangDuMois(lu['nom']);
  if (lu['nom'] !== undefined && mois === 0) return refus(ILLISIBLE);
  const an = lu['annee'] ?? String(anneeSousEntendue(mois, aujourdHui));
  return verifier(an.length === 2 ? 2000 + Number(an) : Number(an), mois, Number(lu['jour']), lu['semaine']);
}

const HEURE = /^(?<heures>\d{1,2})(?:\s*(?:h|:|heures?|\.)\s*(?<minutes>\d{2})?|(?<colle>\d{2}))?$/u;

/** Lit une heure tapée : 9h30, 9 h 30, 09:30, 930, 9, midi. Rend `HH:MM`. */
export function lireHeure(texte: string): Lecture {
  const saisie = enTri(texte);
  if (saisie === 'midi') return { ok: true, valeur: '12:00' };
  const lu = HEURE.exec(saisie)?.groups;
  if (!lu) return refus('Indiquez une heure, par exemple 9 h 30.');
  const heures = Number(lu['heures']);
  const minutes = Number(lu['minutes'] ?? lu['colle'] ?? 0);
  if (heures > 23) return refus('L’heure va de 0 h à 23 h 59.');
  if (minutes > 59) return refus('Les minutes vont de 00 à 59.');
  return { ok: true, valeur: `${String(heures).padStart(2, '0')}:${String(minutes).padStart(2, '0')}` };
}
