import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { montantsDeLaLettre } from '#shared/domain/convention/controle/lettre.rules.ts';
import type { LettreDeControle, PointDeLettre } from '#shared/domain/convention/controle/lettre.schema.ts';
import { montantFr } from '#shared/text/montants.ts';
import { AjouterUnConstat } from './AjouterUnConstat.tsx';
import { PositionSurLeConstat } from './PositionSurLeConstat.tsx';
import { RedigerLeConstat } from './RedigerLeConstat.tsx';

interface Proprietes {
  readonly lettre: LettreDeControle;
  readonly vu: number;
}

/** Les constats, un à un : ce que la lettre en écrit avant l'envoi ; ensuite, la réponse et la position sur chacun. */
export function ConstatsDeLaLettre({ lettre, vu }: Proprietes) {
  const { points, envoyeeLe } = lettre;
  const [ajoute, setAjoute] = useState(false);
  const retrait = useCommande('lettresDeControle.retirerPoint');
  const aviser = useAvisAnnulable();
  const retirer = ({ id }: PointDeLettre) =>
    void retrait.lancer({ id }).then(() => aviser('Constat retiré.', 'lettresDeControle.retirerPoint'), direRefus());
  const { ecarte, maintenu } = montantsDeLaLettre(points);
  return (
    <Bloc
      titre="Constats"
      note={`écarté ${montantFr(ecarte)}${envoyeeLe === null ? '' : `, maintenu ${montantFr(maintenu)}`}`}
      geste={
        envoyeeLe === null && (
          <Bouton genre="discret" icone="plus" surClic={() => setAjoute(true)}>
            Ajouter un constat
          </Bouton>
        )
      }
    >
      {points.length === 0 && <p className="note">Aucun constat : la lettre ne part pas sans en dire un.</p>}
      <ol className="constats-de-lettre" aria-label="Constats">
        {points.map((point, rang) => (
          <li key={point.id}>
            {envoyeeLe === null ? (
              <>
                <RedigerLeConstat point={point} rang={rang + 1} vu={vu} />
                <BoutonCarre icone="fermer" libelle={`Retirer le constat ${rang + 1}`} surClic={() => retirer(point)} />
              </>
            ) : (
              <PositionSurLeConstat point={point} rang={rang + 1} vu={vu} />
            )}
          </li>
        ))}
      </ol>
      {ajoute && <AjouterUnConstat lettreId={lettre.id} surFermer={() => setAjoute(false)} />}
    </Bloc>
  );
}
