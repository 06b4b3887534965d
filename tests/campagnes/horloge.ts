import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fermerBase } from '#electron/database/open.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { tirage } from '#tests/support/environnement.ts';
import { ouvrirEcrivain, unModele } from './support/charge.ts';

const JOUR_MS = 86_400_000;
const DIX_ANS_MS = 3_653 * JOUR_MS;
/** Suites écrites dans un même fichier avant d'en prendre un neuf : il reste petit, et l'horloge d'un même fichier saute. */
const SUITES_PAR_FICHIER = 100;
const COMMANDES_PAR_SUITE = 4;

/** Fuseaux où la date civile diffère le plus, changent à d'autres jours, ou d'un quart d'heure ; ceux des outre-mer. */
const FUSEAUX = [
  'Europe/Paris',
  'UTC',
  'America/Cayenne',
  'America/Martinique',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Noumea',
  'Pacific/Tahiti',
  'America/Miquelon',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

/** Instants où une horloge trompe : l'époque, les deux changements d'heure, minuit, un 29 février, la fin des temps courts. */
const INSTANTS = [
  '1970-01-01T00:00:00.000Z',
  '1969-12-31T23:59:59.999Z',
  '2026-03-29T00:59:59.999Z',
  '2026-03-29T01:00:00.000Z',
  '2026-10-25T00:30:00.000Z',
  '2026-10-25T01:30:00.000Z',
  '2026-12-31T22:59:59.000Z',
  '2026-12-31T23:00:00.000Z',
  '2028-02-29T12:00:00.000Z',
  '2038-01-19T03:14:08.000Z',
  '2100-02-28T23:30:00.000Z',
  '2100-03-01T00:30:00.000Z',
].map((texte) => Date.parse(texte));

/** Dates civiles qu'une conversion ferait changer de jour, de mois ou d'année. */
const DATES = ['2026-01-01', '2026-03-29', '2026-10-25', '2026-12-31', '2028-02-29', '2027-02-28'];
const HEURES = ['00:00', '02:30', '09:30', '23:59'];

type Hasard = () => number;
const choisir = <T>(liste: readonly T[], hasard: Hasard): T => liste[Math.floor(hasard() * liste.length)] as T;

/** L'instant d'après : un saut, un recul, un changement d'heure, ou le temps qui passe. */
function sauter(instant: number, hasard: Hasard): number {
  const sort = hasard();
  if (sort < 0.25) return choisir(INSTANTS, hasard);
  if (sort < 0.7) return instant + Math.round((hasard() * 2 - 1) * DIX_ANS_MS);
  return instant + Math.round((hasard() * 2 - 1) * 4) * 3_600_000;
}

interface LigneDuJournal {
  readonly num: number;
  readonly quand: string;
}

/** Un fichier, et ce qu'une suite d'horloges folles y écrit. @returns ses fautes, opérations et reculs */
async function jouer(chemin: string, suites: number, hasard: Hasard) {
  let instant = Date.parse('2026-03-12T09:00:00.000Z');
  const ecrivain = ouvrirEcrivain(chemin, () => new Date(instant));
  const { db, commander, contexte } = ecrivain;
  const fautes: string[] = [];
  const derniere = db.prepare<[], LigneDuJournal>(
    'SELECT num, quand_utc AS quand FROM operation ORDER BY num DESC LIMIT 1',
  );
  const reunion = db.prepare<[string], { date: string; heure: string }>(
    'SELECT date, heure_debut AS heure FROM reunion WHERE id = ?',
  );
  let [precedente, reculs] = [derniere.get(), 0];
  const suivre = (): void => {
    const faite = derniere.get();
    if (faite === undefined || faite.num !== (precedente?.num ?? 0) + 1)
      fautes.push(`opération ${faite?.num} après ${precedente?.num}`);
    if (faite?.quand !== new Date(instant).toISOString()) fautes.push(`datée du ${faite?.quand}`);
    if ((faite?.quand ?? '') < (precedente?.quand ?? '')) reculs += 1;
    precedente = faite;
  };
  await ecrivain.ecrire();
  suivre();
  const instanceId = db.prepare<[], string>('SELECT id FROM instance').pluck().get() ?? '';
  for (let suite = 0; suite < suites; suite += 1) {
    instant = sauter(instant, hasard);
    const fuseau = choisir(FUSEAUX, hasard);
    process.env['TZ'] = fuseau;
    const [date, heureDebut] = [choisir(DATES, hasard), choisir(HEURES, hasard)];
    const ou = `${fuseau}, le ${new Date(instant).toISOString()}`;
    try {
      const id = await commander('reunions.creer', { instanceId, date, heureDebut });
      suivre();
      const lue = reunion.get(id);
      if (lue?.date !== date || lue.heure !== heureDebut)
        fautes.push(`${ou} : ${date} ${heureDebut} devient ${lue?.date} ${lue?.heure}`);
      for (let rang = 2; rang <= COMMANDES_PAR_SUITE; rang += 1) {
        instant = sauter(instant, hasard);
        await ecrivain.ecrire();
        suivre();
      }
    } catch (cause) {
      fautes.push(`${ou} : refusé : ${cause instanceof Error ? cause.message : String(cause)}`);
    }
    // Le calendrier d'Intl, qui ne doit rien à celui de l'application ; le Canada écrit AAAA-MM-JJ.
    const civile = new Intl.DateTimeFormat('en-CA', { timeZone: fuseau }).format(new Date(instant));
    if (contexte.aujourdHui() !== civile) fautes.push(`${ou} : aujourd’hui ${contexte.aujourdHui()}, et non ${civile}`);
  }
  const rupture = verifierChaine(db);
  if (rupture !== null) fautes.push(`chaîne rompue à l’opération ${rupture.operation}`);
  const operations = precedente?.num ?? 0;
  fermerBase(db);
  return { fautes, operations, reculs };
}

/** T14 : une horloge qui saute, recule, change de fuseau : le journal suit ses numéros, rien n'est refusé, aucune date ne bouge. */
export async function lancer(essais: number, graine: number): Promise<Resultat> {
  const hasard = tirage(graine);
  const dossier = mkdtempSync(join(tmpdir(), 'comites-horloge-'));
  const fuseau = process.env['TZ'];
  const fautes: string[] = [];
  let [operations, reculs] = [0, 0];
  try {
    const modele = join(dossier, 'modele.comites');
    unModele(modele);
    for (let faites = 0; faites < essais; faites += SUITES_PAR_FICHIER) {
      const chemin = join(dossier, 'travail.comites');
      copyFileSync(modele, chemin);
      const vu = await jouer(chemin, Math.min(SUITES_PAR_FICHIER, essais - faites), hasard);
      fautes.push(...vu.fautes.map((faute) => `graine ${graine}, à partir de la suite ${faites} : ${faute}`));
      operations += vu.operations;
      reculs += vu.reculs;
    }
  } finally {
    if (fuseau === undefined) delete process.env['TZ'];
    else process.env['TZ'] = fuseau;
    rmSync(dossier, { recursive: true, force: true });
  }
  if (reculs < essais / 4) fautes.push(`l’essai ne prouve rien : ${reculs} reculs seulement`);
  return {
    essais,
    fautes,
    chiffres: { 'opérations écrites': operations, 'opérations datées d’avant la précédente': reculs },
  };
}
