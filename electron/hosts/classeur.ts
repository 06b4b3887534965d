import { createRangement } from '#electron/poste/classeur.ts';
import type { DepotPoste } from '#electron/poste/poste.ts';
import type { OutilsDePdf } from '#electron/services/rendu/pdf.service.ts';
import type { Classeur } from '#electron/services/documents/production.service.ts';
import type { JetonsDeChemin } from './jetons.ts';

interface Options {
  readonly racine: string;
  readonly poste: DepotPoste;
  readonly chemins: JetonsDeChemin;
  readonly ouvrir: (chemin: string) => Promise<boolean>;
}

/** Le classeur d'un hôte : les dossiers retenus sont du poste, jamais du fichier de travail. */
export const createClasseur = ({ racine, poste, chemins, ouvrir }: Options): Classeur => ({
  rangement: createRangement(),
  racine,
  retenu: (instanceId) => poste.lire().dossiers[instanceId] ?? null,
  retenir: (instanceId, dossier) =>
    void poste.ecrire({ dossiers: { ...poste.lire().dossiers, [instanceId]: dossier } }),
  jetonDe: chemins.donner,
  cheminDe: chemins.lire,
  ouvrir,
});

/** Le classeur de qui ne range rien : la démonstration, un essai. */
export const classeurSansPoste = (racine: string): Classeur => ({
  rangement: createRangement(),
  racine,
  retenu: () => null,
  retenir: () => undefined,
  jetonDe: (chemin) => chemin,
  cheminDe: () => null,
  ouvrir: () => Promise.resolve(false),
});

/** Ni LibreOffice ni fenêtre : aucun PDF. */
export const SANS_PDF: OutilsDePdf = { bureautique: () => null, imprimer: null };
