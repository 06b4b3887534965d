import { useEffect, useRef, useState } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import { palierVise } from '#shared/domain/feuille-de-route/atteinte.rules.ts';
import { direValeur } from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import { etatDeLIndicateur } from '#shared/domain/feuille-de-route/indicateur.rules.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { partFr } from '#shared/text/montants.ts';
import { Jauge } from '#renderer/ui/dessins/Jauge.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { DetailDIndicateur } from './DetailDIndicateur.tsx';

interface Proprietes {
  readonly indicateur: Indicateur;
  /** L'adresse y mène : dépliée, elle reçoit le foyer. */
  readonly voulue: boolean;
  readonly surRetirer: () => void;
}

/** Une ligne : ce que l'on compte, où l'on en est, et le calcul avec ses dates et ses sources. */
export function LigneDIndicateur({ indicateur, voulue, surRetirer }: Proprietes) {
  const [ouverte, setOuverte] = useState(voulue);
  const bouton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!voulue) return;
    bouton.current?.focus({ preventScroll: true });
    bouton.current?.scrollIntoView?.({ block: 'center' });
  }, [voulue]);
  const { intitule } = indicateur;
  const { initiale, realisee, cible, atteint, enBaisse, femmes } = etatDeLIndicateur(indicateur);
  const dire = (mesure: Mesure): string =>
    `${direValeur(indicateur, mesure.valeur)} au ${dateCourte(mesure.le)} (${mesure.source})`;
  const nombre = (mesure: Mesure | null, sans: string): string =>
    mesure === null ? sans : direValeur(indicateur, mesure.valeur);
  const palier = palierVise(indicateur);
  const notees = initiale !== null || realisee !== null || cible !== null;
  return (
    <li>
      <span className="indicateur-nom">
        {intitule}
        {femmes !== null && <span className="note">{`dont femmes ${partFr(femmes)}`}</span>}
      </span>
      {atteint === null ? (
        <span />
      ) : (
        <Jauge
          {...(enBaisse
            ? { valeur: atteint, maximum: 1, libelle: `${intitule}, sur la baisse visée` }
            : { valeur: realisee?.valeur ?? 0, maximum: cible?.valeur ?? 0, libelle: `${intitule}, sur la cible` })}
        />
      )}
      <span className="nombre">
        {notees ? (
          <NombreExplique
            libelle={`${intitule} : d’où vient ce nombre`}
            calcul={
              <>
                {realisee !== null && <p>{`Réalisé : ${dire(realisee)}.`}</p>}
                {palier !== null && <p>{`Cible intermédiaire : ${dire(palier)}.`}</p>}
                {cible !== null && <p>{`Cible : ${dire(cible)}.`}</p>}
                {initiale !== null && <p>{`Au départ : ${dire(initiale)}.`}</p>}
                <p className="note">{`Part ${enBaisse ? 'de la baisse visée' : 'de la cible'} : ${partFr(atteint)}`}</p>
              </>
            }
          >
            {cible === null
              ? nombre(realisee, 'à noter')
              : `${nombre(realisee, 'à noter')} / ${direValeur(indicateur, cible.valeur)}`}
          </NombreExplique>
        ) : (
          <span className="note">à noter</span>
        )}
      </span>
      <BoutonCarre
        ref={bouton}
        icone={ouverte ? 'haut' : 'bas'}
        libelle={`Valeurs de l’indicateur : ${intitule}`}
        deplie={ouverte}
        surClic={() => setOuverte(!ouverte)}
      />
      {ouverte && <DetailDIndicateur indicateur={indicateur} surRetirer={surRetirer} />}
    </li>
  );
}
