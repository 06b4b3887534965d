import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { ActionRendue } from '#shared/domain/feuille-de-route/navette/retour.schema.ts';
import { estPrise } from './choix.ts';
import { LigneDeProposition } from './LigneDeProposition.tsx';
import type { Integration } from './use-integration.ts';

interface Proprietes {
  readonly action: ActionRendue;
  readonly integration: Integration;
}

/** Ce que le pilote change d'une action, champ par champ. */
export function UneAction({ action, integration }: Proprietes) {
  const { ficheId, numero, intitule, propositions } = action;
  const nom = `${numero} ${intitule}`;
  return (
    <>
      <div className="action-rendue-tete">
        <h3>
          <Lien vers={`/fiches-action/${ficheId}`} genre="objet">
            {nom}
          </Lien>
        </h3>
        {propositions.length > 1 && (
          <span className="pousse">
            <Bouton
              genre="discret"
              libelle={`Tout prendre de ${nom}`}
              surClic={() => integration.toutPrendre(propositions, true)}
            >
              Tout prendre
            </Bouton>
            <Bouton
              genre="discret"
              libelle={`Tout laisser de ${nom}`}
              surClic={() => integration.toutPrendre(propositions, false)}
            >
              Tout laisser
            </Bouton>
          </span>
        )}
      </div>
      <ul className="liste-d-ecarts" aria-label={`Changements de ${nom}`}>
        {propositions.map((proposition) => (
          <LigneDeProposition
            key={proposition.cle}
            proposition={proposition}
            prise={estPrise(proposition, integration.choix)}
            surChoix={(prise) => integration.choisir(proposition.cle, prise)}
          />
        ))}
      </ul>
    </>
  );
}
