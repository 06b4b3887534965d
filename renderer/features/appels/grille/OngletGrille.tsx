import { useRef, useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { conditionLibelle } from '#shared/domain/appel/appel.labels.ts';
import type { Critere } from '#shared/domain/appel/critere.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { AjouterUnCritere } from './AjouterUnCritere.tsx';
import { LigneDeGrille } from './LigneDeGrille.tsx';

/** « 5 critères, pour : En consortium » : ce qui n'est demandé qu'à certaines candidatures le dit. */
function direLaFamille(criteres: readonly Critere[]): string {
  const conditions = new Set(criteres.map(({ condition }) => condition).filter((une) => une !== 'toujours'));
  const dites = [...conditions].map((condition) => conditionLibelle[condition]);
  return [pluriel(criteres.length, 'critère', 'critères'), ...dites.map((dite) => `pour : ${dite}`)].join(', ');
}

/** La grille d'éligibilité de l'appel : ses critères, par famille. Elle est à lui : on y ajoute, on récrit, on retire. */
export function OngletGrille({ fiche: { appel, criteres }, vu }: PartieDAppel) {
  const [ajout, setAjout] = useState(false);
  const bouton = useRef<HTMLButtonElement>(null);
  const familles = [...Map.groupBy(criteres, ({ famille }) => famille)];
  return (
    <>
      <div className="geste-de-grille">
        <p className="note">
          Un critère « lu » se remplit de la candidature même ; les autres se contrôlent à la main. Un refus dit son
          critère.
        </p>
        <Bouton ref={bouton} icone="plus" surClic={() => setAjout(true)}>
          Ajouter un critère
        </Bouton>
      </div>
      <div className="familles-de-criteres">
        {familles.map(([famille, siens]) => (
          <Bloc key={famille} titre={famille} note={direLaFamille(siens)}>
            <ul className="lignes-d-appel">
              {siens.map((critere, place) => (
                <LigneDeGrille
                  key={critere.id}
                  critere={critere}
                  rang={place + 1}
                  vu={vu}
                  surRetire={() => bouton.current?.focus()}
                />
              ))}
            </ul>
          </Bloc>
        ))}
      </div>
      {ajout && (
        <AjouterUnCritere
          appelId={appel.id}
          familles={familles.map(([famille]) => famille)}
          surFermer={() => setAjout(false)}
        />
      )}
    </>
  );
}
