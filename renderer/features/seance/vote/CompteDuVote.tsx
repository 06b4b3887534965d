import type { Deliberation, DeliberationPatch } from '#shared/domain/seance/seance.schema.ts';
import type { Scrutin } from '#shared/domain/seance/votants.rules.ts';
import { type Vote, voixPresentes } from '#shared/domain/seance/vote.rules.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useSeance } from '../contexte-seance.ts';
import { DecompteDuVote, type Tapes, voteMontre } from './DecompteDuVote.tsx';

const SENS = [
  { valeur: 'pour', libelle: 'Pour' },
  { valeur: 'contre', libelle: 'Contre' },
] as const;
const QUI_DEPARTAGE = {
  etat: 'Sens du vote du représentant de l’État qui copréside',
  president: 'Sens du vote du président',
  aucune: '',
} as const;

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly vote: Vote;
  readonly scrutin: Scrutin;
  readonly tapes: Tapes;
  readonly surTape: (changer: (tapes: Tapes) => Tapes) => void;
  readonly modifier: (patch: DeliberationPatch) => Promise<void>;
}

/** Le décompte : les chiffres, les noms à imprimer, et le sens de qui départage si les voix se partagent. */
export function CompteDuVote({ deliberation, vote, scrutin, tapes, surTape, modifier }: Proprietes) {
  const { fige } = useSeance();
  const { pour, secret, unite } = voteMontre(deliberation, tapes);
  const reste = voixPresentes(scrutin, unite) - vote.contre - vote.abstention - vote.nppv;
  const { contre, abstention, nppv } = deliberation;
  const compter = (patch: DeliberationPatch) =>
    modifier({
      ...(deliberation.mode === 'nominal' && { pour: deliberation.pour, contre, abstention, nppv }),
      ...patch,
      ...(deliberation.mode !== 'decompte' && { mode: 'decompte' }),
      ...(!vote.partage && { sensEtat: null }),
    });
  return (
    <>
      <div className="decompte">
        <DecompteDuVote deliberation={deliberation} tapes={tapes} surTape={surTape} ecrire={compter} fige={fige} />
        {pour === null && reste > 0 && !fige && (
          <Bouton
            genre="discret"
            surClic={() => void compter({ pour: reste }).catch(direRefus())}
          >{`Tout le reste pour : ${reste}`}</Bouton>
        )}
      </div>
      {vote.contre > 0 && !secret && (
        <ChampSurPlace
          libelle="Ont voté contre"
          exemple="Noms, s’ils sont à imprimer"
          valeur={deliberation.contreNoms ?? ''}
          surEnregistrer={(noms) => modifier({ contreNoms: noms })}
        />
      )}
      {vote.abstention > 0 && !secret && (
        <ChampSurPlace
          libelle="Se sont abstenus"
          exemple="Noms, s’ils sont à imprimer"
          valeur={deliberation.abstentionNoms ?? ''}
          surEnregistrer={(noms) => modifier({ abstentionNoms: noms })}
        />
      )}
      {scrutin.preponderance !== 'aucune' && (vote.partage || deliberation.sensEtat !== null) && (
        <ChampRadio
          libelle={`${QUI_DEPARTAGE[scrutin.preponderance]}${scrutin.articlePreponderance === null ? '' : ` (${scrutin.articlePreponderance})`}`}
          options={SENS}
          valeur={deliberation.sensEtat}
          surChange={(sensEtat) => void modifier({ sensEtat }).catch(direRefus())}
        />
      )}
    </>
  );
}
