import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { regimePhrase } from '#shared/domain/instance/profil.labels.ts';

export interface ReponsesDeRegime {
  readonly rendAvis: boolean | null;
  readonly agentsSeuls: boolean | null;
  readonly etude: boolean | null;
}

const QUESTIONS: readonly { readonly cle: keyof ReponsesDeRegime; readonly libelle: string }[] = [
  { cle: 'rendAvis', libelle: 'Rend-elle des avis sur des projets de texte ou de décision ?' },
  { cle: 'agentsSeuls', libelle: 'N’est-elle composée que d’agents de l’État ?' },
  { cle: 'etude', libelle: 'Est-ce une instance d’étude ou d’expertise ?' },
];
const OPTIONS = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const;

interface Proprietes {
  readonly reponses: ReponsesDeRegime;
  readonly surRepondre: (cle: keyof ReponsesDeRegime, reponse: boolean) => void;
}

/** Les trois questions qui disent si R. 133-3 s. s'appliquent à une commission (R*133-1, R-200), et ce qu'elles concluent. */
export function QuestionsDeRegime({ reponses, surRepondre }: Proprietes) {
  const sansReponse = QUESTIONS.every(({ cle }) => reponses[cle] === null);
  return (
    <div className="questions-de-regime">
      {QUESTIONS.map(({ cle, libelle }) => (
        <ChampRadio
          key={cle}
          libelle={libelle}
          valeur={reponses[cle] === null ? null : reponses[cle] ? 'oui' : 'non'}
          options={OPTIONS}
          surChange={(valeur) => valeur !== null && surRepondre(cle, valeur === 'oui')}
        />
      ))}
      <p className="note" role="status">
        {sansReponse
          ? 'Sans réponse : ni quorum ni majorité exigés.'
          : regimePhrase[regimeDe({ type: 'commission', ...reponses })]}
      </p>
    </div>
  );
}
