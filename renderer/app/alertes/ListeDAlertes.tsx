import './alertes.css';
import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { AlertesLues } from '#shared/domain/alerte/alerte.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { AlerteEcartee } from './AlerteEcartee.tsx';
import { LigneDAlerte } from './LigneDAlerte.tsx';

interface Proprietes {
  readonly lues: AlertesLues;
  /** L'objet de chaque alerte se nomme : la liste en rassemble plusieurs. */
  readonly avecObjet: boolean;
}

/** Les alertes, une par rang, et celles que l'on a écartées, sous un bouton. */
export function ListeDAlertes({ lues: { alertes, ecartees }, avecObjet }: Proprietes) {
  const [toutes, setToutes] = useState(false);
  return (
    <>
      <ul className="alertes" aria-label="Alertes">
        {alertes.map((alerte) => (
          <LigneDAlerte
            key={`${alerte.code} ${alerte.objet.id} ${alerte.repere}`}
            alerte={alerte}
            avecObjet={avecObjet}
          />
        ))}
      </ul>
      {ecartees.length > 0 && (
        <Bouton genre="discret" icone={toutes ? 'haut' : 'bas'} deplie={toutes} surClic={() => setToutes(!toutes)}>
          {pluriel(ecartees.length, 'alerte écartée', 'alertes écartées')}
        </Bouton>
      )}
      {toutes && ecartees.length > 0 && (
        <ul className="alertes" aria-label="Alertes écartées">
          {ecartees.map((alerte) => (
            <AlerteEcartee key={alerte.ecarteeId} alerte={alerte} />
          ))}
        </ul>
      )}
    </>
  );
}
