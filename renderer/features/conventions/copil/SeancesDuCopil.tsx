import { sensDeLEtat } from '#renderer/app/reunions/sens-de-l-etat.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Groupe } from '#renderer/ui/tableau/groupes.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateLongue } from '#shared/dates/format.ts';
import type { Copil, SeanceDeCopil } from '#shared/domain/convention/copil/copil.schema.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { plurielOuAucun } from '#shared/text/nombres.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { colonnesDesDecisions } from './colonnes-des-decisions.tsx';

const PRESENTS: ReadonlySet<string> = new Set(['present', 'distance']);

/** « jeudi 5 mars 2026, tenue, 6 présents » : la tête d'une séance, sa réunion et son compte rendu à portée. */
function groupeDe({ id, date, etat, participants }: SeanceDeCopil): Groupe {
  const presents = participants.filter(({ statut }) => PRESENTS.has(statut)).length;
  const tenue = etat === 'tenue' || etat === 'ouverte';
  return {
    cle: id,
    titre: (
      <span className="tete-de-seance">
        <Lien genre="objet" vers={tenue ? `/reunions/${id}/seance` : `/reunions/${id}`}>
          {enCapitale(dateLongue(date))}
        </Lien>{' '}
        <Etat sens={sensDeLEtat[etat]}>{etatReunionLibelle[etat]}</Etat>{' '}
      </span>
    ),
    total: tenue ? (
      <>
        {plurielOuAucun(presents, 'aucun présent', 'présent', 'présents')},{' '}
        <Lien vers={`/reunions/${id}/documents/rendu`} libelle={`compte rendu du ${dateLongue(date)}`}>
          compte rendu
        </Lien>
      </>
    ) : (
      ''
    ),
  };
}

/** Les réunions du COPIL, la plus récente d'abord, et ce que chacune a décidé. */
export function SeancesDuCopil({ copil, jour }: { readonly copil: Copil; readonly jour: string }) {
  const { seances } = copil;
  const groupes = new Map(seances.map((seance) => [seance.id, groupeDe(seance)]));
  const decisions = seances.flatMap((seance) => seance.decisions);
  return (
    <Bloc titre="Séances et décisions">
      <Tableau
        libelle="Séances du COPIL et leurs décisions"
        colonnes={colonnesDesDecisions(jour)}
        lignes={decisions}
        cle={({ id }) => id}
        groupe={({ reunionId }) => groupes.get(reunionId) ?? { cle: reunionId, titre: '' }}
        groupes={[...groupes.values()]}
        vide={<p className="note">Ce COPIL ne s’est pas encore réuni.</p>}
      />
    </Bloc>
  );
}
