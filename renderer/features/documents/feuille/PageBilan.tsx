import '../document.css';
import { anneesDuBilan } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import { dateLongue } from '#shared/dates/format.ts';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Apercu } from '#renderer/ui/apercu/Apercu.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { PanneauDuBilan } from './PanneauDuBilan.tsx';

/** Le bilan d'une année : la feuille telle qu'elle s'imprimera, ses chiffres expliqués, ce qui manque, et le Word. */
export function PageBilan({ feuilleId }: { readonly feuilleId: string }) {
  const adresse = useAdresse();
  const { donnees: hote } = useEtatHote();
  const { donnees: tableau, erreur } = useRequete('feuillesDeRoute.tableau', { id: feuilleId });
  const annees = tableau === null || hote === null ? [] : anneesDuBilan(tableau.feuille, hote.aujourdHui);
  const annee = annees.find((une) => String(une) === adresse.lire('annee')) ?? annees[0] ?? null;
  const voulu = { feuilleId, ficheId: null, date: null, ...(annee === null ? {} : { bilan: annee }) };
  const { donnees: document, erreur: refus } = useRequete('documentsDeFeuille.apercu', annee === null ? null : voulu);
  const { donnees: bilan } = useRequete('feuillesDeRoute.bilan', annee === null ? null : { id: feuilleId, annee });
  useFil(
    { nom: 'Contrats de ville', vers: '/contrats' },
    { nom: tableau?.feuille.intitule ?? 'Feuille de route', vers: `/feuilles-de-route/${feuilleId}` },
    { nom: 'Bilan annuel' },
  );
  const manque = erreur ?? refus;
  if (manque !== null)
    return (
      <div className="corps">
        <Repere
          sens="erreur"
          mot="Bilan non établi."
          gestes={
            <Lien vers="/contrats" genre="bouton">
              Voir les contrats de ville
            </Lien>
          }
          annonce
        >
          {manque.message}
        </Repere>
      </div>
    );
  if (tableau === null || hote === null || annee === null)
    return <Chargement>Lecture de la feuille de route…</Chargement>;
  const { feuille, contrat, instance } = tableau;
  return (
    <>
      <EnTete
        titre={`Bilan ${annee}`}
        faits={[
          contrat?.nom ?? instance?.nom ?? '',
          feuille.intitule,
          `Situation au ${dateLongue(hote.aujourdHui)}`,
          'Aperçu : les coupures de page peuvent différer dans Word',
        ]}
        gestes={
          <>
            {annees.length > 1 && (
              <span className="libelle-cache">
                <ChampChoix
                  libelle="Année du bilan"
                  options={annees.map((une) => ({ valeur: String(une), libelle: String(une) }))}
                  valeur={String(annee)}
                  surChange={(choix) => adresse.poser({ annee: choix })}
                />
              </span>
            )}
            <ProduireEtOuvrir document={{ de: 'feuille', ...voulu }} instanceId={contrat?.id ?? instance?.id ?? ''} />
          </>
        }
      />
      <div className="document">
        <div className="table-de-feuilles" role="region" aria-label="Aperçu du bilan" tabIndex={0}>
          <h2 className="hors-vue">Aperçu</h2>
          {document === null ? (
            <Chargement>Mise en page du bilan…</Chargement>
          ) : (
            <Apercu key={`${feuilleId} ${annee}`} document={document} />
          )}
        </div>
        {bilan !== null && <PanneauDuBilan feuilleId={feuilleId} annee={annee} bilan={bilan} />}
      </div>
    </>
  );
}
