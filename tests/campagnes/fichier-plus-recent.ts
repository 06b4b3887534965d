import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ouvrirBase } from '#electron/database/open.ts';
import { verifierCopie } from '#electron/database/verification.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { empreintesDuDossier } from '#tests/support/lecture-seule/plus-recent.ts';
import { PLUS_RECENTS } from './support/fichiers-plus-recents.ts';

/** Ce qu'une porte a fait d'un fichier : la phrase dite, `null` s'il s'est ouvert pour qu'on y écrive ; et si elle l'a lu. */
interface Issue {
  readonly dit: string | null;
  readonly lu: boolean;
}
/** Une porte par où la personne ouvre son fichier. */
export type Porte = (chemin: string) => Promise<Issue>;

type Demander = <T>(nom: string, entree?: unknown) => Promise<T>;

/** Ce que l'on en enregistre ailleurs est le fichier lui-même ; s'il avait un journal à côté, le fichier qui l'a pris. */
async function copier(demander: Demander, chemin: string): Promise<void> {
  const { ici } = await demander<Sortie<'explorateur.parcourir'>>('explorateur.parcourir', { jeton: null });
  const { nom, dossier } = await demander<Sortie<'fichier.copier'>>('fichier.copier', { dossier: ici.jeton });
  const copie = join(dossier, nom);
  const fidele = existsSync(`${chemin}-wal`)
    ? verifierCopie(copie, 'entiere', false).saine
    : readFileSync(copie).equals(readFileSync(chemin));
  rmSync(copie);
  if (!fidele) throw new Error('une copie infidèle');
}

/** Lit le fichier proposé, en tire un Word et une copie, et essaie d'y écrire. @throws si l'un ne se fait pas, ou si l'autre se fait */
async function lireEtExporter(demander: Demander, jeton: string, chemin: string): Promise<void> {
  await demander('fichier.lire', { jeton });
  const { reunions } = await demander<Sortie<'reunions.lister'>>('reunions.lister', {
    quand: 'toutes',
    texte: '',
    limite: 10,
  });
  const id = reunions[0]?.id ?? '';
  const word = await demander<Sortie<'documents.produire'>>('documents.produire', {
    reunionId: id,
    genre: 'proces-verbal',
  });
  if (!word.nom.endsWith('.docx') || word.taille < 5_000) throw new Error(`Word manqué : ${word.nom}`);
  await copier(demander, chemin);
  const ecrit = await demander('reunions.modifier', { id, vu: 0, patch: { lieu: 'Mairie' } }).catch(() => null);
  if (ecrit !== null) throw new Error('une écriture est passée');
}

const PORTES: Readonly<Record<string, Porte>> = {
  'au lancement': async (chemin) => {
    const { application, releve, fermer } = uneApplicationReelle(chemin);
    const demander: Demander = async <T>(nom: string, entree: unknown = {}) => {
      const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
      if (!reponse.ok) throw new Error(reponse.erreur.message);
      return reponse.valeur as T;
    };
    try {
      const { fichier, empechement, aLire } = await demander<EtatHote>('hote.etat');
      if (aLire !== null) await lireEtExporter(demander, aLire.jeton, chemin);
      if (releve.length > 0) throw new Error(`inattendu : ${String(releve[0])}`);
      return { dit: fichier === null ? empechement : null, lu: aLire !== null };
    } finally {
      fermer();
    }
  },
  'par la base': async (chemin) => {
    try {
      ouvrirBase(chemin).close();
      return { dit: null, lu: false };
    } catch (cause) {
      return { dit: cause instanceof Error ? cause.message : String(cause), lu: false };
    }
  },
};

/**
 * T13 : un fichier d'une version plus récente, ou d'un autre programme, n'est jamais touché. Lisible, il se lit et s'exporte ;
 * sinon la phrase nomme la version qu'il faut.
 */
export async function lancer(essais: number, graine: number, portes = PORTES): Promise<Resultat> {
  const racine = mkdtempSync(join(tmpdir(), 'comites-recent-'));
  const fautes: string[] = [];
  let [intacts, lus] = [0, 0];
  const maison = process.env['HOME'];
  try {
    // Le dossier personnel, où l'explorateur commence : les copies y vont.
    process.env['HOME'] = racine;
    const modele = join(racine, 'modele.comites');
    await ecrireFichierCommence(modele);
    for (let essai = 0; essai < essais; essai += 1) {
      const cas = PLUS_RECENTS[(essai + graine) % PLUS_RECENTS.length];
      if (cas === undefined) throw new Error('Aucun cas.');
      const dossier = join(racine, 'essai');
      mkdirSync(dossier);
      const chemin = join(dossier, 'service.comites');
      copyFileSync(modele, chemin);
      cas.preparer(chemin);
      for (const [porte, ouvrir] of Object.entries(portes)) {
        const avant = empreintesDuDossier(dossier);
        const ou = `graine ${graine}, essai ${essai} (${cas.nom}, ${porte})`;
        const issue = await ouvrir(chemin).catch((cause: unknown) => ({ dit: `manqué : ${String(cause)}`, lu: false }));
        if (issue.dit === null) fautes.push(`${ou} : ouvert`);
        else if (!cas.dit.test(issue.dit)) fautes.push(`${ou} : mal dit : ${issue.dit}`);
        if (porte !== 'par la base' && issue.lu !== cas.lisible)
          fautes.push(`${ou} : ${issue.lu ? 'lu à tort' : 'non lu'}`);
        if (issue.lu) lus += 1;
        if (empreintesDuDossier(dossier) === avant) intacts += 1;
        else fautes.push(`${ou} : le dossier a changé`);
      }
      rmSync(dossier, { recursive: true });
    }
  } finally {
    if (maison !== undefined) process.env['HOME'] = maison;
    rmSync(racine, { recursive: true, force: true });
  }
  const demandees = essais * Object.keys(portes).length;
  return {
    essais,
    fautes,
    chiffres: {
      'ouvertures demandées': demandees,
      'sans un octet changé, ni à côté': intacts,
      'fichiers lus, exportés en Word, copiés, où écrire est refusé': lus,
    },
  };
}
