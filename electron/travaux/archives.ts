import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { ARemplir } from '#electron/documents/modele/remplir.ts';
import { decouper } from './decouper.ts';
import { type Fichier, ranger, rediger, remplirAPart, type Tirage } from './redacteurs.ts';
import type { Progression } from '#shared/travail/suite.ts';

/** Ce qu'une archive contient : un document à rendre en Word, un modèle du service à remplir, ou des octets déjà là. */
export type ContenuDArchive =
  | { readonly chemin: string; readonly document: DocumentNeutre }
  | { readonly chemin: string; readonly aRemplir: ARemplir }
  | Fichier;

export interface ArchiveAPreparer extends Tirage {
  /** Nom des archives, sans rang ni extension. */
  readonly nom: string;
  readonly contenus: readonly ContenuDArchive[];
  /** Poids au-delà duquel on ouvre une archive de plus, en octets. */
  readonly limite: number;
}

export interface ArchivePrete {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** Ce qui est prêt : les archives, et les fichiers mis sur un modèle du service, que rien d'autre ne referait. */
export interface LotPret {
  readonly archives: readonly ArchivePrete[];
  readonly surModele: readonly Fichier[];
}

/** Le fichier d'un contenu ; un document se rend hors du fil de l'application. */
export async function enFichier(contenu: ContenuDArchive, tirage: Tirage, arret: AbortSignal): Promise<Fichier> {
  if ('octets' in contenu) return contenu;
  const { chemin } = contenu;
  return 'aRemplir' in contenu
    ? { chemin, octets: await remplirAPart(contenu.aRemplir, arret) }
    : { chemin, octets: await rediger(contenu.document, tirage, arret) };
}

/**
 * Rend chaque document, puis écrit les archives : « nom.zip », ou « nom_1-sur-3.zip » s'il en faut plusieurs.
 * @throws TravailAnnule dès que `arret` est demandé : rien n'est gardé
 */
export async function preparerArchives(
  { nom, contenus, limite, police, produitLe }: ArchiveAPreparer,
  progresser: (progression: Progression) => void,
  arret: AbortSignal,
): Promise<LotPret> {
  const total = contenus.length;
  let fait = 0;
  const prendre = async (contenu: ContenuDArchive): Promise<Fichier> => {
    const fichier = await enFichier(contenu, { police, produitLe }, arret);
    fait += 1;
    progresser({ fait, total, libelle: `Fichier ${fait} sur ${total} : ${contenu.chemin.split('/').at(-1)}` });
    return fichier;
  };
  const fichiers = await Promise.all(contenus.map(prendre));
  const lots = decouper(fichiers, limite);
  progresser({ fait: total, total, libelle: `Rangement en ${pluriel(lots.length, 'archive', 'archives')}` });
  const archives: ArchivePrete[] = [];
  for (const [rang, lot] of lots.entries()) {
    const octets = await ranger(lot, arret);
    archives.push({ nom: lots.length === 1 ? `${nom}.zip` : `${nom}_${rang + 1}-sur-${lots.length}.zip`, octets });
  }
  return { archives, surModele: fichiers.filter((_, rang) => 'aRemplir' in (contenus[rang] ?? {})) };
}
