import '#renderer/app/ecarts/ecarts.css';
import './navette.css';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ChoisirUnFichier } from '#renderer/ui/gestes/ChoisirUnFichier.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { direRetoursAttendus } from '#shared/domain/navette/navette.labels.ts';
import { Retours } from './comparaison/Retours.tsx';
import { Pilotes } from './Pilotes.tsx';
import { Suivi } from './Suivi.tsx';
import { useEtablir } from './use-etablir.ts';
import { useRecevoir } from './use-recevoir.ts';

const EXCEL = '.xlsx,.xlsm,.xls,.ods';
const INVITE = 'Lâchez les classeurs revenus : leurs changements s’ouvrent.';

/** La navette Excel d'une feuille de route : établir, suivre, reprendre ce qui revient (`?reception=`). */
export function PageNavette({ id }: { readonly id: string }) {
  const { donnees: hote } = useEtatHote();
  const { donnees, erreur, relire } = useRequete('navettes.lister', { feuilleId: id });
  const reception = useAdresse().lire('reception');
  const etablissement = useEtablir(id);
  const depot = useRecevoir(id);
  const racine = `/feuilles-de-route/${id}`;
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: donnees?.feuille.intitule ?? 'Feuille de route', vers: racine },
    { nom: 'Navette Excel' },
  );
  if (donnees === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Lecture des pilotes…" refus="Pilotes non lus." erreur={erreur} relire={relire} />
      </div>
    );
  const { aujourdHui } = hote;
  const { feuille, navettes, retours } = donnees;
  return (
    <SurfaceDeDepot surDepot={depot.recevoir} invite={INVITE} icone="tableau">
      <EnTete
        titre="Navette Excel"
        faits={[
          feuille.de,
          <Lien key="feuille" vers={racine}>
            {feuille.intitule}
          </Lien>,
          direRetoursAttendus(retours),
        ].filter(Boolean)}
        gestes={
          <>
            {reception !== null && <Bouton surClic={depot.quitter}>Pilotes et suivi</Bouton>}
            <ChoisirUnFichier
              libelle="Classeurs revenus"
              accepte={EXCEL}
              icone="tableau"
              plusieurs
              enCours={depot.enCours}
              surChoix={depot.recevoir}
            >
              {depot.enCours ? 'Lecture des classeurs…' : 'Déposer les retours'}
            </ChoisirUnFichier>
          </>
        }
      />
      {depot.refus !== null && (
        <div className="corps">
          <Repere sens="erreur" mot="Rien n’est lu." annonce>
            {depot.refus}
          </Repere>
        </div>
      )}
      {reception === null ? (
        <div className="corps navettes">
          <Pilotes donnees={donnees} aujourdHui={aujourdHui} etablissement={etablissement} />
          <Suivi navettes={navettes} aujourdHui={aujourdHui} etablissement={etablissement} />
        </div>
      ) : (
        <Retours key={reception} reception={reception} surQuitter={depot.quitter} />
      )}
    </SurfaceDeDepot>
  );
}
