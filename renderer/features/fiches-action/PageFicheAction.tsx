import './fiche-action.css';
import { AlertesDeLObjet } from '#renderer/app/alertes/AlertesDeLObjet.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { ContexteFiche } from './contexte-fiche.ts';
import { EnTeteFiche } from './EnTeteFiche.tsx';
import { EtapeSuivante } from './EtapeSuivante.tsx';
import { OuOnEnEst } from './OuOnEnEst.tsx';
import { QuiQuandCombien } from './QuiQuandCombien.tsx';
import { QuoiPourQui } from './QuoiPourQui.tsx';
import { useGarder } from './use-garder.ts';

/** Une fiche action, toute sur un écran : quoi et pour qui, qui, quand et combien, où l'on en est. Tout s'y change en place. */
export function PageFicheAction({ id }: { readonly id: string }) {
  const { donnees, vu, erreur, relire } = useRequete('fichesAction.fiche', { id });
  const { donnees: hote } = useEtatHote();
  const { lire } = useAdresse();
  const { etat, garder } = useGarder();
  const titre = donnees?.fiche.intitule ?? 'Fiche action';
  const { modifier } = useModification('fichesAction.modifier', { id, vu, objet: titre });
  // Inscrite dans plusieurs feuilles de route, elle se lit dans celle d'où l'on vient.
  const ici =
    donnees?.inscriptions.find(({ feuilleId }) => feuilleId === lire('feuille')) ?? donnees?.inscriptions[0] ?? null;
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    ...(ici === null
      ? []
      : [
          {
            nom: ici.de,
            vers: ici.instanceId === null ? `/contrats/${ici.contratId}` : `/instances/${ici.instanceId}`,
          },
          { nom: ici.feuille, vers: `/feuilles-de-route/${ici.feuilleId}` },
        ]),
    { nom: ici === null ? 'Fiche action' : `Fiche ${ici.numero}` },
  );
  // Supprimée, ou sa création annulée : ce qui en était montré ne s'écrit plus.
  if (donnees === null || hote === null || erreur?.transmise.code === 'INTROUVABLE')
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture de la fiche…" refus="Fiche non lue." erreur={erreur} relire={relire} />
      </div>
    );
  return (
    <ContexteFiche
      value={{
        ...donnees,
        id,
        vu,
        aujourdHui: hote.aujourdHui,
        masques: ici?.blocsMasques ?? [],
        modifier: (patch) => garder(modifier(patch)),
        garder,
      }}
    >
      <div className="fiche-action">
        <EnTeteFiche ici={ici} enregistrement={etat} />
        <EtapeSuivante />
        <div className="alertes-de-fiche">
          <AlertesDeLObjet genre="fiche_action" id={id} />
        </div>
        <div className="colonnes-de-fiche">
          <QuoiPourQui />
          <QuiQuandCombien />
          <OuOnEnEst />
        </div>
      </div>
    </ContexteFiche>
  );
}
