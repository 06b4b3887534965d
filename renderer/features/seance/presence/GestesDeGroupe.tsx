import { constatAnnonce } from '#shared/domain/seance/reponse.rules.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useSeance } from '../contexte-seance.ts';
import type { useConstats } from './use-constats.ts';

interface Proprietes {
  readonly constats: ReturnType<typeof useConstats>;
  /** Membres dont rien n'est constaté, et tous ceux qui peuvent l'être. */
  readonly aConstater: number;
  readonly pourvus: number;
}

/** Constater plusieurs personnes d'un geste : jamais d'avance, toujours à la demande. */
export function GestesDeGroupe({ constats, aConstater, pourvus }: Proprietes) {
  const { seance } = useSeance();
  const annonces = seance.sieges.filter((siege) => constatAnnonce(siege, seance.reunion.date) !== null).length;
  if (aConstater === 0) return null;
  return (
    <div className="tous-les-autres">
      {annonces > 0 && (
        <Bouton surClic={constats.selonReponses}>{`Présents = ceux qui l’ont annoncé (${annonces})`}</Bouton>
      )}
      <div role="group" aria-label="Tous les autres">
        <span>{aConstater === pourvus ? 'Tous :' : 'Tous les autres :'}</span>
        <Bouton genre="discret" libelle="Tous les autres présents" surClic={() => constats.tousLesAutres('present')}>
          présents
        </Bouton>
        <Bouton genre="discret" libelle="Tous les autres absents" surClic={() => constats.tousLesAutres('absent')}>
          absents
        </Bouton>
      </div>
    </div>
  );
}
