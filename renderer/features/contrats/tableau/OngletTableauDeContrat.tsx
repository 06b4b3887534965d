import './tableau.css';
import { BlocAlertes } from '#renderer/app/alertes/BlocAlertes.tsx';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { ActionsParAxe } from './ActionsParAxe.tsx';
import { ArgentDuContrat } from './ArgentDuContrat.tsx';
import { ChiffresDuContrat } from './ChiffresDuContrat.tsx';
import { ComitesTenus } from './ComitesTenus.tsx';
import { QuartiersCouverts } from './QuartiersCouverts.tsx';

/** Le tableau de bord d'un contrat de ville, l'année en cours : ses actions, ses quartiers, son argent, ses comités. */
export function OngletTableauDeContrat({ id, annee }: { readonly id: string; readonly annee: number }) {
  const { donnees, erreur, relire } = useRequete('pilotage.contrat', { id, annee });
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement du tableau de bord…"
          refus="Tableau de bord non lu."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  return (
    <div className="corps tableau-du-contrat">
      {donnees.feuilles.length > 0 && <ChiffresDuContrat id={id} tableau={donnees} />}
      <BlocAlertes lues={donnees.alertes} avecObjet />
      {donnees.feuilles.length === 0 ? (
        <Vide
          icone="piles"
          geste={
            <Lien vers={`/contrats/${id}`} genre="premier">
              Ouvrir une feuille de route
            </Lien>
          }
        >
          {`Aucune feuille de route ne couvre ${annee} : ce tableau se remplit de ses actions.`}
        </Vide>
      ) : (
        <>
          <Bloc titre="Actions par axe" note={donnees.feuilles.map(({ intitule }) => intitule).join(', ')}>
            <ActionsParAxe axes={donnees.axes} />
          </Bloc>
          <div className="deux-colonnes">
            <QuartiersCouverts tableau={donnees} />
            <ArgentDuContrat id={id} tableau={donnees} />
          </div>
        </>
      )}
      <ComitesTenus id={id} tableau={donnees} />
    </div>
  );
}
