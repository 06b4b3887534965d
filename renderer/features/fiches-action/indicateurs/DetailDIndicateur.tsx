import { useRef } from 'react';
import { dateCourte } from '#shared/dates/format.ts';
import {
  direMoment,
  direValeur,
  sexeLibelle,
  territoireMesureLibelle,
} from '#shared/domain/feuille-de-route/indicateur.labels.ts';
import type { Indicateur, Mesure } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { GENRES, NATURES } from './AjouterIndicateur.tsx';
import { NoterUneValeur } from './NoterUneValeur.tsx';

interface Proprietes {
  readonly indicateur: Indicateur;
  readonly surRetirer: () => void;
}

/** « Réalisée, femmes, dans les QPV » : à quel titre une valeur a été notée. */
const direTitre = (mesure: Mesure, mesures: readonly Mesure[]): string => {
  const { sexe, territoire } = mesure;
  return [
    direMoment(mesure, mesures),
    sexe === 'ensemble' ? null : sexeLibelle[sexe].toLowerCase(),
    territoire === 'ensemble' ? null : territoireMesureLibelle[territoire].replace(/^D/u, 'd').replace(/^H/u, 'h'),
  ]
    .filter((mot) => mot !== null)
    .join(', ');
};

/** Ce que dit un indicateur : ses valeurs notées, de quoi en noter une autre, son nom et sa nature. */
export function DetailDIndicateur({ indicateur, surRetirer }: Proprietes) {
  const { vu, garder } = useFiche();
  const { id, intitule, genre, nature, unite, mesures } = indicateur;
  const { modifier } = useModification('indicateurs.modifier', { id, vu, objet: intitule });
  const { lancer } = useCommande('mesures.oter');
  const ici = useRef<HTMLDivElement>(null);
  const changer = (patch: Parameters<typeof modifier>[0]) => garder(modifier(patch));
  const oter = (mesureId: string) => {
    // La valeur touchée disparaît : le foyer va à celle que l'on note, sans attendre.
    ici.current?.querySelector<HTMLElement>('form input')?.focus();
    void garder(lancer({ id: mesureId })).catch(direRefus());
  };
  return (
    <div className="fiche detail-d-indicateur" ref={ici}>
      {mesures.length > 0 && (
        <ul className="mesures" aria-label={`Valeurs notées : ${intitule}`}>
          {mesures.toReversed().map((mesure) => (
            <li key={mesure.id}>
              <span>
                {direTitre(mesure, mesures)}
                <span className="note">{`${dateCourte(mesure.le)}, ${mesure.source}`}</span>
              </span>
              <span className="nombre">{direValeur(indicateur, mesure.valeur)}</span>
              <BoutonCarre
                icone="fermer"
                libelle={`Retirer : ${direTitre(mesure, mesures)}, ${dateCourte(mesure.le)}`}
                surClic={() => oter(mesure.id)}
              />
            </li>
          ))}
        </ul>
      )}
      <NoterUneValeur indicateur={indicateur} />
      <div className="rangee-de-ligne">
        <ChampSurPlace
          souple
          libelle="Ce que l’on compte"
          valeur={intitule}
          surEnregistrer={(nom) => changer({ intitule: nom })}
        />
        {nature === 'moyenne' && (
          <ChampSurPlace
            libelle="Unité"
            exemple="jours"
            valeur={unite ?? ''}
            surEnregistrer={(mot) => changer({ unite: mot })}
          />
        )}
        <ChoixSurPlace
          libelle="Genre"
          options={GENRES}
          valeur={genre}
          surEnregistrer={(choisi) => (choisi === null ? Promise.resolve() : changer({ genre: choisi }))}
        />
        <ChoixSurPlace
          libelle="Nature"
          options={NATURES}
          valeur={nature}
          surEnregistrer={(choisie) => (choisie === null ? Promise.resolve() : changer({ nature: choisie }))}
        />
        <Bouton
          genre="discret"
          danger
          icone="corbeille"
          libelle={`Retirer l’indicateur : ${intitule}`}
          surClic={surRetirer}
        >
          Retirer l’indicateur
        </Bouton>
      </div>
    </div>
  );
}
