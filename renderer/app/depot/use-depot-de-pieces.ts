import { useState } from 'react';
import { refusDePiece } from '#shared/domain/reunion/piece.rules.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';

/** Ce qui part d'un geste : au-delà, l'hôte garderait trop d'octets en mémoire. */
const LOT_OCTETS = 60 * 1024 * 1024;
const LOT_FICHIERS = 20;

/** Des lots de fichiers, dans l'ordre donné. */
export function enLots(fichiers: readonly File[]): File[][] {
  const lots: File[][] = [];
  let poids = 0;
  for (const fichier of fichiers) {
    const dernier = lots.at(-1);
    if (dernier === undefined || dernier.length === LOT_FICHIERS || poids + fichier.size > LOT_OCTETS) {
      lots.push([fichier]);
      poids = fichier.size;
    } else {
      dernier.push(fichier);
      poids += fichier.size;
    }
  }
  return lots;
}

/**
 * Dépose des fichiers puis les joint ; ce qui ne se joint pas est dit, le reste passe.
 * @param joindre les joint, d'après leurs jetons, à ce qui les attend : une réunion, un point, une fiche action
 */
export function useDepotDePieces(joindre: (jetons: string[]) => Promise<{ readonly remarques: readonly string[] }>) {
  const { deposer } = useOctets();
  const [enCours, setEnCours] = useState(false);
  const [refus, setRefus] = useState<readonly string[]>([]);
  const [remarques, setRemarques] = useState<readonly string[]>([]);

  const prendre = async (fichiers: readonly File[]): Promise<void> => {
    if (fichiers.length === 0) return;
    setEnCours(true);
    setRemarques([]);
    const phrases: string[] = [];
    const lus = await Promise.all(
      fichiers.map(async (fichier) => ({
        fichier,
        phrase: refusDePiece({
          nom: fichier.name,
          taille: fichier.size,
          debut: new Uint8Array(await fichier.slice(0, 8).arrayBuffer()),
        }),
      })),
    );
    phrases.push(...lus.flatMap(({ phrase }) => phrase ?? []));
    const bons = lus.flatMap(({ fichier, phrase }) => (phrase === null ? [fichier] : []));
    const dites = new Set<string>();
    for (const lot of enLots(bons)) {
      try {
        const jetons: string[] = [];
        // biome-ignore lint/performance/noAwaitInLoops: un fichier à la fois, pour ne pas tenir tous les octets en mémoire.
        for (const fichier of lot) jetons.push(await deposer(fichier));
        for (const phrase of (await joindre(jetons)).remarques) dites.add(phrase);
      } catch (cause) {
        phrases.push(phraseDe(cause, 'Les fichiers n’ont pas pu être joints ; essayez de nouveau.'));
      }
    }
    setRefus(phrases);
    setRemarques([...dites]);
    setEnCours(false);
  };
  return { prendre, enCours, refus, remarques };
}
