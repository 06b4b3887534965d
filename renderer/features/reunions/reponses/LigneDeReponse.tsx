import { useState } from 'react';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import { suppleantsLe } from '#shared/domain/instance/mandat.rules.ts';
import { reponseLibelle } from '#shared/domain/reunion/reponse.labels.ts';
import { convoqueDe, seancePrevue, siegesConvoques } from '#shared/domain/reunion/reponse.rules.ts';
import { controlerPouvoir } from '#shared/domain/seance/pouvoir.rules.ts';
import type { Reponse, Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';

type Valeur = Reponse['valeur'];
/** Ce que la ligne note : la réponse, et ce qui la précise. */
export type Noter = (reponse: {
  valeur: Valeur | null;
  personneId: string | null;
  mandataireSiegeId: string | null;
}) => void;

const VALEURS = Object.keys(reponseLibelle) as Valeur[];
const RIEN = { personneId: null, mandataireSiegeId: null };

interface Proprietes {
  readonly seance: Seance;
  readonly siege: SiegeEnSeance;
  readonly voix: boolean;
  readonly fige: boolean;
  readonly surNoter: Noter;
}

/** À qui donner pouvoir : d'abord les membres du même collège. */
function mandataires(seance: Seance, siege: SiegeEnSeance): SiegeEnSeance[] {
  const autres = siegesConvoques(seance).filter(({ id }) => id !== siege.id);
  return [
    ...autres.filter(({ college }) => college === siege.college),
    ...autres.filter(({ college }) => college !== siege.college),
  ];
}

/** Un membre et sa réponse : une liste par ligne, que la première lettre choisit ; un suppléant ou un pouvoir se précise. */
export function LigneDeReponse({ seance, siege, voix, fige, surNoter }: Proprietes) {
  const [aPreciser, setAPreciser] = useState<'supplee' | 'pouvoir' | null>(null);
  const { date } = seance.reunion;
  const membre = convoqueDe(siege, date);
  if (membre === null) return null;
  const nom = nomComplet(membre);
  const suppleants = suppleantsLe(siege.mandats, date).map(({ personne }) => personne);
  const valeur = aPreciser ?? siege.reponse?.valeur ?? null;
  const choisir = (choix: string) => {
    const voulue = VALEURS.find((une) => une === choix) ?? null;
    if (voulue === 'pouvoir' || (voulue === 'supplee' && suppleants.length !== 1)) {
      setAPreciser(voulue);
      return;
    }
    setAPreciser(null);
    surNoter({ ...RIEN, valeur: voulue, personneId: voulue === 'supplee' ? (suppleants[0]?.id ?? null) : null });
  };
  const constats =
    siege.reponse?.valeur === 'pouvoir' && aPreciser === null
      ? controlerPouvoir(seancePrevue(seance), siege.id, siege.reponse.mandataireSiegeId).filter(
          ({ gravite }) => gravite === 'attention',
        )
      : [];
  return (
    <li className="ligne-de-reponse">
      <span>
        {nom}
        <span className="note">{[qualiteDe(membre), !voix && 'sans voix'].filter(Boolean).join(', ')}</span>
      </span>
      <select
        className="saisie"
        aria-label={`Réponse de ${nom}`}
        disabled={fige}
        value={valeur ?? ''}
        onChange={(evenement) => choisir(evenement.target.value)}
      >
        <option value="">Sans réponse</option>
        {VALEURS.filter((une) => une !== 'supplee' || suppleants.length > 0).map((une) => (
          <option key={une} value={une}>
            {reponseLibelle[une]}
          </option>
        ))}
      </select>
      <span>
        {valeur === 'supplee' && (
          <select
            className="saisie"
            aria-label={`Suppléant de ${nom}`}
            disabled={fige}
            value={aPreciser === null ? (siege.reponse?.personneId ?? '') : ''}
            onChange={(evenement) => {
              setAPreciser(null);
              surNoter({ ...RIEN, valeur: 'supplee', personneId: evenement.target.value });
            }}
          >
            {aPreciser !== null && <option value="">Par qui ?</option>}
            {suppleants.map((personne) => (
              <option key={personne.id} value={personne.id}>
                {nomComplet(personne)}
              </option>
            ))}
          </select>
        )}
        {valeur === 'pouvoir' && (
          <select
            className="saisie"
            aria-label={`Pouvoir de ${nom}, donné à`}
            disabled={fige}
            value={aPreciser === null ? (siege.reponse?.mandataireSiegeId ?? '') : ''}
            onChange={(evenement) => {
              setAPreciser(null);
              surNoter({ ...RIEN, valeur: 'pouvoir', mandataireSiegeId: evenement.target.value });
            }}
          >
            {aPreciser !== null && <option value="">Donné à qui ?</option>}
            {mandataires(seance, siege).map((autre) => {
              const personne = convoqueDe(autre, date);
              return personne === null ? null : (
                <option key={autre.id} value={autre.id}>
                  {`${nomComplet(personne)}${autre.college === siege.college ? '' : ' (autre collège)'}`}
                </option>
              );
            })}
          </select>
        )}
        {constats.map(({ phrase }) => (
          <span key={phrase} className="note">
            {phrase}
          </span>
        ))}
      </span>
    </li>
  );
}
