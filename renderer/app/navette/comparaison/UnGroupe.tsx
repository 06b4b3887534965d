import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { GroupeRendu } from '#shared/domain/navette/retour.schema.ts';
import { estPrise } from './choix.ts';
import { LigneDeProposition } from './LigneDeProposition.tsx';
import type { Integration } from './use-integration.ts';

interface Proprietes {
  readonly groupe: GroupeRendu;
  readonly integration: Integration;
}

/** Ce qu'un retour change d'une action, d'un indicateur, des comptes, champ par champ. */
export function UnGroupe({ groupe, integration }: Proprietes) {
  const { vers, numero, intitule, propositions } = groupe;
  const nom = numero === null ? intitule : `${numero} ${intitule}`;
  return (
    <>
      <div className="action-rendue-tete">
        <h3>
          <Lien vers={vers} genre="objet">
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
