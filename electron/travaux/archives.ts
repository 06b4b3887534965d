import { zipSync } from 'fflate';
import { pluriel } from '#shared/text/nombres.ts';
import { rendreWord } from '#electron/documents/render.ts';
import { decouper } from './decouper.ts';
import type { ArchiveAPreparer, ArchivePrete } from './preparer-archive.ts';
import type { Progression } from './travail.ts';

interface Fichier {
  readonly chemin: string;
  readonly octets: Uint8Array;
}

/** Déjà comprimés : les comprimer encore ne gagne rien et coûte du temps. */
const COMPRIMES = /\.(?:docx|xlsx|pptx|odt|ods|odp|zip|pdf|jpe?g|png)$/iu;

const zipper = (fichiers: readonly Fichier[]): Uint8Array =>
  zipSync(
    Object.fromEntries(
      fichiers.map(({ chemin, octets }) => [chemin, [octets, { level: COMPRIMES.test(chemin) ? 0 : 6 }]]),
    ),
  );

/** Rend chaque document, puis écrit les archives : « nom.zip », ou « nom_1-sur-3.zip » s'il en faut plusieurs. */
export async function preparerArchives(
  { nom, contenus, police, limite }: ArchiveAPreparer,
  progresser: (progression: Progression) => void,
): Promise<readonly ArchivePrete[]> {
  const total = contenus.length;
  const fichiers: Fichier[] = [];
  for (const [fait, contenu] of contenus.entries()) {
    progresser({ fait, total, libelle: `Fichier ${fait + 1} sur ${total} : ${contenu.chemin.split('/').at(-1)}` });
    fichiers.push(
      'octets' in contenu ? contenu : { chemin: contenu.chemin, octets: await rendreWord(contenu.document, police) },
    );
  }
  const lots = decouper(fichiers, limite);
  progresser({ fait: total, total, libelle: `Rangement en ${pluriel(lots.length, 'archive', 'archives')}` });
  return lots.map((lot, rang) => ({
    nom: lots.length === 1 ? `${nom}.zip` : `${nom}_${rang + 1}-sur-${lots.length}.zip`,
    octets: zipper(lot),
  }));
}
