import { useState } from 'react';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import type { Mouvement } from '#shared/domain/seance/seance.schema.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus, phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Faute } from '#renderer/ui/champs/Faute.tsx';
import { HeureSurPlace } from '#renderer/ui/champ-sur-place/HeureSurPlace.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { useSeance } from '../contexte-seance.ts';
import { alleesDe, motDuMouvement, quiBouge } from './dire-allees.ts';
import { heureDuGeste } from './use-allees.ts';

const LONGUEUR_DU_TITRE = 48;

/** Un mouvement noté ; qui tient tour à tour le même siège y est nommé. */
function MouvementNote({ mouvement, personne }: { readonly mouvement: Mouvement; readonly personne: Personne | null }) {
  const { seance, vu } = useSeance();
  const siege = seance.sieges.find(({ presence }) => presence?.id === mouvement.presenceId);
  const autre = siege === undefined ? null : quiBouge(mouvement, siege);
  const qui = autre ?? personne;
  const nom = autre === null || autre.id === personne?.id ? '' : `${nomComplet(autre)}, `;
  const mot = enCapitale(`${nom}${motDuMouvement(mouvement, qui)}`);
  const { modifier } = useModification('mouvements.modifier', { id: mouvement.id, vu, objet: mot });
  const retirer = useCommande('mouvements.retirer');
  const [faute, setFaute] = useState<string | null>(null);
  return (
    <li className="mouvement">
      <span>{mot}</span>
      <ChampChoix
        libelle={`${mot}, au point`}
        options={seance.points.map(({ id, rang, titre }) => ({
          valeur: id,
          libelle: `${rang}. ${titre.slice(0, LONGUEUR_DU_TITRE)}`,
        }))}
        valeur={mouvement.pointId}
        faute={faute}
        surChange={(pointId) => {
          if (pointId === null) return;
          setFaute(null);
          modifier({ pointId }).catch((cause: unknown) => setFaute(phraseDe(cause)));
        }}
      />
      <HeureSurPlace libelle={`${mot}, à`} valeur={mouvement.heure} surEnregistrer={(heure) => modifier({ heure })} />
      <BoutonCarre
        icone="corbeille"
        libelle={`Retirer : ${mot}`}
        surClic={() => void retirer.lancer({ id: mouvement.id }).catch(direRefus())}
      />
    </li>
  );
}

interface Proprietes {
  readonly presenceId: string;
  readonly personne: Personne | null;
  readonly nom: string;
  readonly surFermer: () => void;
}

/** Les arrivées et départs d'une personne : le point fait foi, l'heure est indicative. */
export function EntreesEtSorties({ presenceId, personne, nom, surFermer }: Proprietes) {
  const { seance, point, enDirect } = useSeance();
  const { lancer } = useCommande('mouvements.noter');
  const [faute, setFaute] = useState<string | null>(null);
  const allees = alleesDe(seance, presenceId);
  const noter = (sens: Mouvement['sens']) => {
    if (point === null) return;
    setFaute(null);
    lancer({
      reunionId: seance.reunion.id,
      presenceId,
      pointId: point.id,
      sens,
      heure: heureDuGeste(seance.reunion, enDirect),
    }).catch((cause: unknown) => setFaute(phraseDe(cause)));
  };
  return (
    <Dialogue
      ouvert
      large
      titre={`Arrivées et départs de ${nom}`}
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
    >
      <p className="note">
        {allees.length === 0
          ? 'Présence pour toute la réunion, rien d’autre n’étant noté.'
          : 'Le point fait foi ; l’heure est indicative, et peut rester vide.'}
      </p>
      <ul className="mouvements">
        {allees.map((mouvement) => (
          <MouvementNote key={mouvement.id} mouvement={mouvement} personne={personne} />
        ))}
      </ul>
      {point !== null && (
        <div className="acte-gestes">
          <Bouton genre="discret" surClic={() => noter('arrivee')}>{`Arrive au point ${point.rang}`}</Bouton>
          <Bouton genre="discret" surClic={() => noter('depart')}>{`Part au point ${point.rang}`}</Bouton>
        </div>
      )}
      <Faute id="faute-allees">{faute}</Faute>
    </Dialogue>
  );
}
