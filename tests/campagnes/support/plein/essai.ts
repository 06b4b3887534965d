import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createReserve } from '#electron/database/reserve.ts';
import { estDisquePlein } from '#electron/database/sqlite-errors.ts';
import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { ecrireFichierCommence, uneApplicationReelle } from '#tests/support/hotes/application-reelle.ts';
import { unAncienFichier } from '../../migration-coupee.ts';
import { charge } from '../charge.ts';

/** Ni copie d'ouverture ni réserve ne viennent d'elles-mêmes pendant un essai : leurs écritures troubleraient le compte. */
const JAMAIS_MS = 3_600_000;
const SANS_PLACE = /plus de place|disque est plein/u;
/** Une instance, une réunion, deux points et leurs invités. */
const PAS_DU_MODELE = 6;

/** Le fichier d'où part un essai, et ce qu'il porte. */
export interface Modele {
  readonly chemin: string;
  /** Opérations qu'il faut y retrouver, celles de l'essai en plus. */
  readonly operations: number;
  readonly reunionId: string;
  readonly pointId: string;
  /** Un fichier d'un format ancien, écrit au premier besoin. */
  readonly ancien: () => { readonly chemin: string; readonly contenu: string };
}

export type Disque = ReturnType<typeof ouvrirSur>;

/** L'application ouverte sur ce fichier : ce qu'elle confirme, et ce qu'elle refuse. */
export function ouvrirSur(chemin: string) {
  const { application, dossier, releve, fermer } = uneApplicationReelle(
    chemin,
    undefined,
    undefined,
    undefined,
    JAMAIS_MS,
  );
  const refus: string[] = [];
  let confirmees = 0;
  async function demander(nom: string, entree: unknown = {}): Promise<unknown> {
    const reponse = await application.dispatch(nom, entree, { fenetre: 1 });
    if (reponse.ok) return reponse.valeur;
    refus.push(`${nom} : ${reponse.erreur.message}`);
    throw new Error(refus.at(-1));
  }
  return {
    demander,
    /** Une commande ; confirmée, elle ne doit plus se perdre. @returns l'identifiant de ce qu'elle a fait */
    async commander(nom: string, entree: unknown): Promise<string> {
      const valeur = (await demander(nom, entree)) as { id?: string } | null;
      confirmees += 1;
      return valeur?.id ?? '';
    },
    etat: async (): Promise<EtatHote> => (await demander('hote.etat')) as EtatHote,
    /** Ce que l'application écrit hors de son fichier : le profil du poste, les documents rangés. */
    dossier,
    fermer,
    refus,
    confirmees: () => confirmees,
    /** Les refus qui ne disent pas que la place manque, et ce que l'application n'attendait pas. */
    incompris: (): string[] => [
      ...refus.filter((phrase) => !SANS_PLACE.test(phrase)).map((phrase) => `refus mal dit : ${phrase}`),
      ...releve.filter((cause) => !estDisquePlein(cause)).map((cause) => `inattendu : ${String(cause)}`),
    ],
  };
}

/** Un fichier de travail, copié du modèle, sur le disque simulé ; avec sa réserve ou sans. */
export async function poser(modele: string, racine: string, reserve: boolean): Promise<string> {
  mkdirSync(racine, { recursive: true });
  const chemin = join(racine, 'service.comites');
  copyFileSync(modele, chemin);
  if (reserve) await createReserve(chemin).prendre(new AbortController().signal);
  return chemin;
}

/** Écrit les modèles : un fichier commencé, avec une réunion et ses points ; et un d'un format ancien. */
export async function preparer(dossier: string): Promise<Modele> {
  const chemin = join(dossier, 'modele.comites');
  await ecrireFichierCommence(chemin);
  const disque = ouvrirSur(chemin);
  const faits: Record<string, string> = {};
  const suite = charge(async (nom, entree) => (faits[nom] = await disque.commander(nom, entree)), 900);
  for (let pas = 0; pas < PAS_DU_MODELE; pas += 1) await suite.next();
  disque.fermer();
  let ancien: { chemin: string; contenu: string } | null = null;
  const db = ouvrirBase(chemin);
  const operations = db.prepare<[], number>('SELECT count(*) FROM operation').pluck().get() ?? 0;
  fermerBase(db);
  return {
    chemin,
    operations: operations - 1,
    reunionId: faits['reunions.creer'] ?? '',
    pointId: faits['points.ajouter'] ?? '',
    ancien() {
      const lieu = join(dossier, 'ancien.comites');
      return (ancien ??= { chemin: lieu, contenu: unAncienFichier(lieu) });
    },
  };
}
