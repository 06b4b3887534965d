import { etablirMessage } from '#shared/documents/courriel/message.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { copier } from '#renderer/app/courriel/copier.ts';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';

interface Proprietes {
  readonly seance: Seance;
  readonly aujourdHui: string;
  /** Combien de membres n'ont pas répondu. */
  readonly attendus: number;
}

/** Relancer qui n'a pas répondu : un brouillon, ou leurs adresses ; ceux qu'un courriel n'atteint pas sont nommés. */
export function Relance({ seance, aujourdHui, attendus }: Proprietes) {
  const relance = useRemise('convocation.brouillon', 'La relance n’a pas pu être préparée.');
  const { cci, sansCourriel } = etablirMessage(seance, 'relancer', aujourdHui);
  const copie = `${pluriel(cci.length, 'adresse copiée', 'adresses copiées')} : collez dans « Cci : ».`;
  if (attendus === 0) return null;
  return (
    <>
      {cci.length > 0 && (
        <div className="gestes-en-ligne">
          <Bouton
            icone="courriel"
            enCours={relance.enCours}
            surClic={() => void relance.remettre({ reunionId: seance.reunion.id, message: 'relancer' })}
          >
            {attendus === 1 ? 'Relancer' : `Relancer les ${attendus}`}
          </Bouton>
          <Bouton genre="discret" icone="copier" surClic={() => void copier(cci.join('; '), copie)}>
            Copier leurs adresses
          </Bouton>
        </div>
      )}
      {sansCourriel.length > 0 && (
        <p className="note">{`Sans adresse, à relancer par téléphone : ${enumerer(sansCourriel.map(nomComplet))}.`}</p>
      )}
    </>
  );
}
