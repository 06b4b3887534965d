import { useEffect, useRef, useState } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import type { Ancien, Dit } from './ancien.types.ts';

/** Les dossiers où était un fichier déposé d'un dossier : « CLPE Mulhouse/2021 ». */
const dossierDe = ({ webkitRelativePath }: File): string => webkitRelativePath.split('/').slice(0, -1).join('/');

/** Fichiers que le poste range seul dans un dossier : personne ne les y a mis. */
const DU_POSTE = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$)/iu;

/** Reçoit des fichiers un à un, devine chacun, et s'arrête quand on le demande : ce qui est lu reste, et se retrouve au retour. */
export function useRecevoirLeDossier() {
  const { deposer } = useOctets();
  const { lancer: recevoirUn } = useDemande('dossiersRepris.recevoir');
  const { lancer: relire } = useDemande('dossiersRepris.recus');
  const { lancer: dire } = useDemande('dossiersRepris.dire');
  const { lancer: oublier } = useDemande('dossiersRepris.oublier');
  const [anciens, setAnciens] = useState<readonly Ancien[]>([]);
  const [refus, setRefus] = useState<readonly string[]>([]);
  const [avance, setAvance] = useState<{ readonly fait: number; readonly total: number; readonly nom: string } | null>(
    null,
  );
  const arret = useRef(false);

  useEffect(() => {
    // Quittée avant d'avoir repris, la page retrouve ce que l'hôte garde, deviné parmi les instances créées depuis.
    void relire({}).then(
      (gardes) =>
        setAnciens((avant) => {
          const connus = new Set(avant.map(({ fichier }) => fichier));
          const autres = gardes.filter(({ fichier }) => !connus.has(fichier));
          return [...autres.map(({ devine, chemin, ...recu }) => ({ ...recu, ...devine, dossier: chemin })), ...avant];
        }),
      () => undefined,
    );
    return () => {
      arret.current = true;
    };
  }, [relire]);

  const recevoir = async (deposes: readonly File[]): Promise<void> => {
    const fichiers = deposes.filter(({ name, size }) => size > 0 && !DU_POSTE.test(name));
    arret.current = false;
    setRefus([]);
    for (const [rang, fichier] of fichiers.entries()) {
      if (arret.current) break;
      setAvance({ fait: rang, total: fichiers.length, nom: fichier.name });
      const dossier = dossierDe(fichier);
      try {
        // biome-ignore lint/performance/noAwaitInLoops: un fichier à la fois, pour ne pas tenir deux fois leurs octets.
        const jeton = await deposer(fichier);
        const { devine, ...recu } = await recevoirUn({ jeton, chemin: dossier.slice(-1000) });
        setAnciens((avant) => [...avant, { ...recu, ...devine, nom: fichier.name, dossier }]);
      } catch (cause) {
        setRefus((avant) => [...avant, `${fichier.name} : ${phraseDe(cause, 'n’a pas pu être lu.')}`]);
      }
    }
    setAvance(null);
  };
  const retirer = (partis: ReadonlySet<string>): void => {
    setAnciens((avant) => avant.filter(({ fichier }) => !partis.has(fichier)));
    void oublier({ fichiers: [...partis] }).catch(() => undefined);
  };
  return {
    anciens,
    refus,
    avance,
    recevoir: (fichiers: readonly File[]) => void recevoir(fichiers),
    arreter: () => {
      arret.current = true;
    },
    corriger: (choisis: ReadonlySet<string>, dit: Dit) => {
      setAnciens((avant) =>
        avant.map((un) => (choisis.has(un.fichier) ? { ...un, ...dit, confiance: 'sure' as const } : un)),
      );
      void dire({ fichiers: [...choisis], dit }).catch(() => undefined);
    },
    retirer,
  };
}
