import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { PartieDAppel } from '../appels.types.ts';
import { AjouterUnCritere } from './AjouterUnCritere.tsx';
import { LigneDeGrille } from './LigneDeGrille.tsx';

/** La grille d'éligibilité de l'appel : ses critères, par famille. Elle est à lui : on y ajoute, on récrit, on retire. */
export function OngletGrille({ fiche: { appel, criteres }, vu }: PartieDAppel) {
  const [ajout, setAjout] = useState(false);
  const familles = [...Map.groupBy(criteres, ({ famille }) => famille)];
  return (
    <>
      <div className="geste-de-grille">
        <p className="note">
          Un critère « lu » se remplit de la candidature même ; les autres se contrôlent à la main. Un refus dit son
          critère.
        </p>
        <Bouton icone="plus" surClic={() => setAjout(true)}>
          Ajouter un critère
        </Bouton>
      </div>
      <div className="familles-de-criteres">
        {familles.map(([famille, siens]) => (
          <Bloc key={famille} titre={famille} note={pluriel(siens.length, 'critère', 'critères')}>
            <ul className="lignes-d-appel">
              {siens.map((critere) => (
                <LigneDeGrille key={critere.id} critere={critere} vu={vu} />
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
