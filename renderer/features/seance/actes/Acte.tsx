import { type KeyboardEvent, type ReactNode, useId, useRef } from 'react';
import { natureDeliberationLibelle, numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { ActeDUneProgrammation } from './ActeDUneProgrammation.tsx';
import { ChampPilote } from './ChampPilote.tsx';
import { useSeance } from '../contexte-seance.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { TexteDActe } from './TexteDActe.tsx';
import { allerALaSaisieSuivante, useFoyerVoulu } from '../point/use-foyer-voulu.ts';
import type { Cible } from '../point/use-gestes.ts';
import { VoteDeLActe } from '../vote/VoteDeLActe.tsx';

interface CadreProprietes {
  readonly titre: string;
  readonly children: ReactNode;
  /** `null` : ne se supprime plus. */
  readonly surSupprimer: (() => void) | null;
}

/** Le cadre d'une décision ou d'une action : un filet à gauche, un titre, Entrée va de saisie en saisie. */
export function CadreDActe({ titre, children, surSupprimer }: CadreProprietes) {
  const id = useId();
  const surTouche = (evenement: KeyboardEvent<HTMLElement>) => {
    if (
      evenement.key !== 'Enter' ||
      evenement.shiftKey ||
      evenement.defaultPrevented ||
      !(evenement.target instanceof HTMLInputElement) ||
      evenement.target.type !== 'text'
    )
      return;
    evenement.preventDefault();
    const { target } = evenement;
    allerALaSaisieSuivante(evenement.currentTarget, target);
    // Une saisie se lit quand on la quitte : ce qui n'est pas compris se reprend sur place.
    requestAnimationFrame(() => {
      if (target.getAttribute('aria-invalid') === 'true') target.focus();
    });
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Entrée y passe d'une saisie à la suivante.
    <section className="acte" aria-labelledby={id} onKeyDown={surTouche}>
      <div className="acte-tete">
        <h3 id={id}>{titre}</h3>
        {surSupprimer !== null && (
          <BoutonCarre icone="corbeille" libelle={`Supprimer : ${titre}`} surClic={surSupprimer} />
        )}
      </div>
      {children}
    </section>
  );
}

/** Revenir au texte après une suppression : le foyer ne se perd pas. */
export const revenirAuTexte = (): void => document.querySelector<HTMLElement>('.texte-de-seance')?.focus();

interface Proprietes {
  readonly deliberation: Deliberation;
  /** Où le foyer est demandé dans cette décision. */
  readonly cible: Cible | null;
  readonly surRetiree: () => void;
}

/** Une décision ou un avis : son texte, son pilote, son échéance, son vote, les désaccords. */
export function Acte({ deliberation, cible, surRetiree }: Proprietes) {
  const { id, nature, pilote, echeance, desaccords, numero } = deliberation;
  const { seance, vu, aujourdHui, fige } = useSeance();
  // Le numéro est donné à la levée, dans l'ordre du jour.
  const titre = [natureDeliberationLibelle[nature], numeroDeliberation(deliberation)]
    .filter((mot) => mot !== null)
    .join(' ');
  const { modifier } = useModification('deliberations.modifier', { id, vu, objet: titre });
  const supprimer = useCommande('deliberations.supprimer');
  const aviser = useAvisAnnulable();
  const suivi = useRef<HTMLDivElement>(null);
  const ecart = useRef<HTMLDivElement>(null);
  const vers = (genre: Cible['genre']) => (cible?.genre === genre ? cible : null);
  useFoyerVoulu(suivi, vers('pilote'));
  useFoyerVoulu(ecart, vers('desaccord'));

  const retirer = () =>
    void supprimer.lancer({ id }).then(() => {
      aviser(
        `${natureDeliberationLibelle[nature]} supprimé${nature === 'decision' ? 'e' : ''}.`,
        'deliberations.supprimer',
      );
      surRetiree();
      revenirAuTexte();
    }, direRefus());
  return (
    <CadreDActe titre={titre} surSupprimer={numero === null && !fige ? retirer : null}>
      <TexteDActe deliberation={deliberation} champ="texte" libelle={`Texte, ${titre}`} modifier={modifier} />
      {seance.instance.type === 'financeurs_ville' && (
        <ActeDUneProgrammation reunionId={seance.reunion.id} deliberationId={id} />
      )}
      <div ref={suivi} className="acte-suivi">
        <ChampPilote valeur={pilote} surEnregistrer={(nouveau) => modifier({ pilote: nouveau })} />
        <DateSurPlace
          libelle="Échéance"
          valeur={echeance}
          aujourdHui={aujourdHui}
          surEnregistrer={(date) => modifier({ echeance: date })}
        />
      </div>
      <VoteDeLActe deliberation={deliberation} modifier={modifier} demande={vers('vote')} />
      {(desaccords !== null || cible?.genre === 'desaccord') && (
        <div ref={ecart} className="acte-ligne">
          <span className="mot">Désaccords</span>
          <TexteDActe
            deliberation={deliberation}
            champ="desaccords"
            libelle={`Désaccords, ${titre}`}
            modifier={modifier}
          />
        </div>
      )}
    </CadreDActe>
  );
}
