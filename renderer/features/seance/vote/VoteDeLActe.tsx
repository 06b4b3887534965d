import { useEffect, useRef, useState } from 'react';
import { texteDuVote } from '#shared/domain/seance/phrase-vote.rules.ts';
import type { Deliberation, DeliberationPatch, Seance } from '#shared/domain/seance/seance.schema.ts';
import { type Scrutin, scrutinDuPoint } from '#shared/domain/seance/votants.rules.ts';
import { controlerVote } from '#shared/domain/seance/vote-controle.rules.ts';
import { phraseDuVote, voteDe } from '#shared/documents/seance/votes.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { CompteDuVote } from './CompteDuVote.tsx';
import { useSeance } from '../contexte-seance.ts';
import { type Tapes, voteMontre } from './DecompteDuVote.tsx';
import { ExceptionsDuVote } from './ExceptionsDuVote.tsx';
import { GestesDuVote, type Facon, VOTE_EFFACE } from './GestesDuVote.tsx';
import { GrilleDuVote } from './GrilleDuVote.tsx';
import { useFoyerVoulu } from '../point/use-foyer-voulu.ts';
import { foyerLibre } from '#renderer/ui/gestes/foyer-libre.ts';

/** Les comptes d'un vote dit nom par nom. */
const comptesDe = (seance: Seance, deliberation: Deliberation) => {
  const { pour, contre, abstention, nppv } = voteDe(seance, deliberation);
  return { pour, contre, abstention, nppv };
};

interface Proprietes {
  readonly deliberation: Deliberation;
  readonly modifier: (patch: DeliberationPatch) => Promise<void>;
  /** Le foyer est demandé au vote. */
  readonly demande: object | null;
}

/** Qui vote ne se nomme pas au scrutin secret, ni là où l'instance n'a pas de voix. */
const seNomme = ({ secret }: Deliberation, { regime, votants }: Scrutin): boolean =>
  !secret && (regime !== 'libre' || votants.length > 0);

const faconDe = ({ mode }: Deliberation, nommable: boolean, voulue: Facon | null): Facon | null => {
  if (mode === 'nominal') return voulue === 'compte' ? voulue : 'exceptions';
  if (voulue !== null) return voulue === 'exceptions' && !nommable ? 'compte' : voulue;
  return mode === 'decompte' ? 'compte' : null;
};

/**
 * Le vote d'une décision : sans opposition d'une touche ; sinon les seules exceptions ; sinon un décompte, ou toute
 * la grille. Contrôlé à mesure, et dit comme il s'imprimera.
 */
export function VoteDeLActe({ deliberation, modifier, demande }: Proprietes) {
  const { seance, quorum, fige } = useSeance();
  const cadre = useRef<HTMLDivElement>(null);
  const [tapes, setTapes] = useState<Tapes>({});
  // Choisir une façon de compter n'efface rien : le vote déjà noté tient tant que rien n'est tapé.
  const [voulue, setVoulue] = useState<Facon | null>(null);
  const [demandeVue, setDemandeVue] = useState<object | null>(null);
  const [grille, setGrille] = useState(false);
  if (demande !== demandeVue) {
    setDemandeVue(demande);
    if (demande !== null && voulue === null) setVoulue(deliberation.mode === 'decompte' ? 'compte' : 'exceptions');
  }
  // Compter des voix nommées part de leurs comptes : aucune ne se perd sans être vue.
  const comptee =
    deliberation.mode === 'nominal' ? { ...deliberation, ...comptesDe(seance, deliberation) } : deliberation;
  const montre = voteMontre(comptee, tapes);
  const scrutin = scrutinDuPoint(seance, deliberation.pointId);
  const nommable = seNomme(deliberation, scrutin);
  const facon = faconDe(montre, nommable, voulue);
  useFoyerVoulu(cadre, facon === null ? null : demande);
  // Le bouton touché disparaît avec l'ancienne façon : le foyer va au premier geste de la nouvelle. Un vote qui paraît avec
  // son point n'a rien perdu : le foyer est au texte.
  const parait = useRef(true);
  useEffect(() => {
    if (parait.current) parait.current = false;
    else if (foyerLibre()) cadre.current?.querySelector<HTMLElement>('input, .acte-gestes button')?.focus();
  }, [deliberation.mode, facon]);

  const tous = controlerVote(montre, quorum, seance);
  // Pendant la frappe, un compte impossible se dit sous son chiffre une fois refusé, et la phrase reste celle du vote écrit.
  const impossible =
    Object.keys(tapes).length > 0 && tous.some(({ code, gravite }) => code === 'R-071' && gravite === 'bloquant');
  const constats = tous.filter(({ code }) => !impossible || code !== 'R-071');
  const dit = impossible ? deliberation : montre;
  const vote = voteDe(seance, montre);

  const ecrire = (patch: DeliberationPatch) => void modifier(patch).catch(direRefus());
  const adopter = (patch: DeliberationPatch) => {
    setVoulue(null);
    setTapes({});
    ecrire(patch);
  };
  const votants = (
    <NombreExplique libelle="Qui a pris part au vote" calcul={quorum.arithmetique}>
      {pluriel(scrutin.votants.length, 'présent ou représenté', 'présents ou représentés')}
    </NombreExplique>
  );
  return (
    <div className="acte-ligne acte-vote" ref={cadre}>
      <span className="mot">Vote</span>
      <div>
        <p aria-live="polite">
          {dit.mode === null ? (
            <span className="note">{vote.sens === 'sans_vote' ? 'aucun, ou à saisir' : 'à saisir'}</span>
          ) : (
            <span>{texteDuVote(phraseDuVote(seance, dit).map(({ texte }) => ({ texte, gras: false })))}</span>
          )}{' '}
          {dit.mode === 'sans_opposition' && scrutin.votants.length > 0 && votants}
        </p>
        {facon === 'exceptions' && (
          <ExceptionsDuVote deliberation={deliberation} scrutin={scrutin} modifier={modifier} />
        )}
        {facon === 'compte' && (
          <CompteDuVote
            deliberation={comptee}
            vote={vote}
            scrutin={scrutin}
            tapes={tapes}
            surTape={setTapes}
            modifier={modifier}
          />
        )}
        {montre.mode !== null &&
          constats.map(({ phrase, gravite, article }) => (
            <Repere
              key={phrase}
              sens={gravite === 'bloquant' ? 'erreur' : gravite === 'attention' ? 'alerte' : 'info'}
              mot={gravite === 'bloquant' ? 'À corriger.' : 'À savoir.'}
              article={article}
              annonce
            >
              {phrase.replace(/\.$/u, '')}
            </Repere>
          ))}
        {!fige && (
          <GestesDuVote
            deliberation={deliberation}
            facon={facon}
            nommable={nommable}
            voixFixees={scrutin.voixFixees}
            surFacon={setVoulue}
            surGrille={() => setGrille(true)}
            surAdopter={() => adopter({ mode: 'sans_opposition' })}
            surEffacer={() => adopter(VOTE_EFFACE)}
            ecrire={ecrire}
          />
        )}
        {grille && (
          <GrilleDuVote
            deliberation={deliberation}
            scrutin={scrutin}
            modifier={modifier}
            surFermer={() => setGrille(false)}
          />
        )}
      </div>
    </div>
  );
}
