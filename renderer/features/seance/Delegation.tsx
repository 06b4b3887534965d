import { z } from 'zod';
import { ligneFacultative } from '#shared/domain/champs.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { allerAuChamp } from './aller-au-champ.ts';
import { useSeance } from './contexte-seance.ts';
import type { LigneDePresence } from './dire-presence.ts';

const delegationSchema = z.object({ delegation: ligneFacultative(300) });

/** L'arrêté par lequel un président se fait représenter (R-067 ; L. 5311-10, III) : il s'imprime au procès-verbal. */
export function Delegation({
  ligne: { siege, nom },
  surFermer,
}: {
  readonly ligne: LigneDePresence;
  readonly surFermer: () => void;
}) {
  const { seance } = useSeance();
  const { lancer } = useCommande('presences.constater');
  const { presence } = siege;
  const formulaire = useFormulaire({
    schema: delegationSchema,
    depart: { delegation: presence?.delegation ?? '' },
    envoyer: async ({ delegation }) => {
      if (presence === null) return;
      await lancer({
        reunionId: seance.reunion.id,
        siegeId: siege.id,
        statut: presence.statut,
        personneId: presence.personneId,
        mandataireSiegeId: null,
        delegation,
      });
      surFermer();
    },
  });
  return (
    <Dialogue
      ouvert
      titre={`Délégation de ${nom}`}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={formulaire.enCours} surClic={() => void formulaire.soumettre()}>
            Enregistrer
          </Bouton>
          <Bouton surClic={surFermer}>Renoncer</Bouton>
        </>
      }
    >
      <div ref={allerAuChamp}>
        <form className="fiche" {...formulaire.attributs} aria-label="Arrêté de délégation">
          <ChampTexte
            libelle="Arrêté de délégation"
            exemple="arrêté du 12 janvier 2026 portant délégation de signature"
            aide="Quand un président est représenté. Le procès-verbal le cite."
            {...formulaire.champ('delegation')}
          />
          {formulaire.fauteGenerale && (
            <Repere sens="erreur" mot="Non enregistré." annonce>
              {formulaire.fauteGenerale}
            </Repere>
          )}
          <button type="submit" hidden aria-hidden tabIndex={-1} />
        </form>
      </div>
    </Dialogue>
  );
}
