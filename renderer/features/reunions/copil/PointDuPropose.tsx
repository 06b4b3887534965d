import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { PointDuPropose as Propose } from '#shared/domain/convention/copil/point-du.schema.ts';

interface Proprietes {
  readonly propose: Propose;
  readonly surInscrire: (propose: Propose) => void;
  readonly surEcarter: (propose: Propose) => void;
  readonly surRemettre: (propose: Propose) => void;
}

/** Un point que la convention attend : sa raison, son article, et de quoi l'inscrire, l'écarter ou le remettre. */
export function PointDuPropose({ propose, surInscrire, surEcarter, surRemettre }: Proprietes) {
  const { titre, raison, article, ecarte } = propose;
  return (
    <li>
      <Icone nom={ecarte ? 'non' : 'cercle'} />
      <span>
        {titre}{' '}
        <span className="note">
          {ecarte && 'écarté, '}
          {raison}
          {article !== null && (
            <>
              {' '}
              <span className="entre-parentheses">
                (<LienDArticle reference={article} />)
              </span>
            </>
          )}
        </span>
      </span>
      <span className="gestes-de-reserve">
        {ecarte ? (
          <Bouton genre="discret" libelle={`Remettre « ${titre} »`} surClic={() => surRemettre(propose)}>
            Remettre
          </Bouton>
        ) : (
          <>
            <Bouton genre="discret" libelle={`Inscrire « ${titre} »`} surClic={() => surInscrire(propose)}>
              Inscrire
            </Bouton>
            <Bouton genre="discret" libelle={`Écarter « ${titre} »`} surClic={() => surEcarter(propose)}>
              Écarter
            </Bouton>
          </>
        )}
      </span>
    </li>
  );
}
