import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { Copil } from '#shared/domain/convention/copil/copil.schema.ts';
import { decisionsOuvertes } from '#shared/domain/convention/copil/seances.rules.ts';
import { estEnRetard } from '#shared/domain/rendu/suivi.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { colonnesDesDecisions } from './colonnes-des-decisions.tsx';

/** Ce que le COPIL a décidé et qui reste à faire (D5) : la prochaine séance et le prochain rapport le reprennent. */
export function DecisionsOuvertes({ copil, jour }: { readonly copil: Copil; readonly jour: string }) {
  const ouvertes = decisionsOuvertes(copil);
  const retards = ouvertes.filter((une) => estEnRetard(une, jour)).length;
  return (
    <Bloc
      titre="Décisions ouvertes"
      note={retards === 0 ? undefined : pluriel(retards, 'échéance passée', 'échéances passées')}
    >
      <Tableau
        libelle="Décisions ouvertes du COPIL"
        colonnes={colonnesDesDecisions(jour)}
        lignes={ouvertes}
        cle={({ id }) => id}
        vide={<p className="note">Aucune décision n’attend de suite.</p>}
      />
    </Bloc>
  );
}
