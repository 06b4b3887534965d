import { useState } from 'react';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { collegeLibelle } from '#shared/domain/instance/instance.labels.ts';
import { controlerPouvoir, mandatairesPossibles } from '#shared/domain/seance/pouvoir.rules.ts';
import type { Seance, SiegeEnSeance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from '../contexte-seance.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';

const choixDe = ({ id, mandats, college, presence }: SiegeEnSeance): Choix => {
  const siegeant = mandats.find(({ personne }) => personne.id === presence?.personneId) ?? mandats[0];
  return { id, libelle: siegeant ? nomComplet(siegeant.personne) : 'Siège vacant', note: collegeLibelle[college] };
};

/** La séance comme si le mandant était déjà parti : c'est ce que le pouvoir constaterait. */
const sansLui = (seance: Seance, id: string): Seance => ({
  ...seance,
  sieges: seance.sieges.map((siege) => (siege.id === id ? { ...siege, presence: null } : siege)),
});

/** Noter un pouvoir (R. 5311-43) : ceux qui peuvent le porter d'abord, les autres avec ce qui l'empêche. */
export function DonnerPouvoir({
  siege,
  nom,
  surFermer,
}: {
  readonly siege: SiegeEnSeance;
  readonly nom: string;
  readonly surFermer: () => void;
}) {
  const { seance, auPoint } = useSeance();
  const { lancer, enCours } = useCommande('presences.constater');
  // Qui est sorti avant ce point ne peut pas porter le pouvoir.
  const apres = sansLui(auPoint, siege.id);
  const possibles = mandatairesPossibles(apres, siege.id).map(choixDe);
  const tous = seance.sieges.filter(({ id, mandats }) => id !== siege.id && mandats.length > 0).map(choixDe);
  // Seul à pouvoir le porter : proposé d'emblée, et c'est « Noter » qui l'écrit.
  const [mandataire, setMandataire] = useState<Choix | null>(
    tous.find(({ id }) => id === siege.presence?.mandataireSiegeId) ??
      (possibles.length === 1 ? (possibles[0] ?? null) : null),
  );
  const [faute, setFaute] = useState<string | null>(null);
  const constats = mandataire === null ? [] : controlerPouvoir(apres, siege.id, mandataire.id);

  const noter = () => {
    if (mandataire === null) return setFaute('Choisissez à qui ce membre donne pouvoir.');
    lancer({
      reunionId: seance.reunion.id,
      siegeId: siege.id,
      statut: 'pouvoir',
      personneId: null,
      mandataireSiegeId: mandataire.id,
    }).then(surFermer, (cause) => setFaute(phraseDe(cause)));
  };
  return (
    <Dialogue
      ouvert
      titre={`Pouvoir de ${nom}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} surClic={noter}>
            Noter le pouvoir
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <ChoixReferentiel
        libelle="Donné à"
        valeur={mandataire}
        surChange={(choix) => {
          setMandataire(choix);
          setFaute(null);
        }}
        recents={possibles}
        chercher={async (frappe) => [
          ...chercherDans(possibles, frappe),
          ...chercherDans(
            tous.filter(({ id }) => !possibles.some((possible) => possible.id === id)),
            frappe,
          ),
        ]}
        minimum={1}
        faute={faute}
        aide={
          possibles.length === 0
            ? 'Aucun membre présent du même collège ne peut encore le porter.'
            : 'Les membres présents du même collège sont proposés.'
        }
      />
      {constats.map(({ phrase, article, gravite }) => (
        <Repere
          key={phrase}
          sens={gravite === 'information' ? 'info' : 'alerte'}
          mot={gravite === 'information' ? 'À savoir.' : 'Sans effet, à vérifier.'}
          article={article}
          annonce
        >
          {phrase.replace(/\.$/u, '')}
        </Repere>
      ))}
    </Dialogue>
  );
}
