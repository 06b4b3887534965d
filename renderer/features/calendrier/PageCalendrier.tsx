import './calendrier.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { anneeCivile, estDateCivile } from '#shared/dates/date-civile.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { AVoir } from './AVoir.tsx';
import { GrilleDeLAnnee } from './GrilleDeLAnnee.tsx';
import { PanneauJour } from './PanneauJour.tsx';

/** Ce que le calendrier montre, quand on n'en veut qu'une part. */
const MONTRER = [
  { valeur: 'reunions', libelle: 'Réunions' },
  { valeur: 'echeances', libelle: 'Échéances des conventions' },
] as const;

/**
 * L'année sur douze mois : les réunions de toutes les instances, les échéances des conventions, les jours fériés, ce qui se
 * heurte ; un clic pose une réunion.
 */
export function PageCalendrier({ annee: demandee }: { readonly annee: string | null }) {
  const [, aller] = useLocation();
  const adresse = useAdresse();
  const { donnees: hote } = useEtatHote();
  const courante = hote === null ? null : anneeCivile(hote.aujourdHui);
  const voulue = Number(demandee);
  const annee = demandee !== null && voulue >= 1900 && voulue <= 2199 ? Math.trunc(voulue) : courante;
  useFil({ nom: 'Calendrier' });
  const { donnees, erreur, relire } = useRequete('calendrier.annee', annee === null ? null : { annee }, {
    garder: true,
  });
  const { donnees: dues } = useRequete(
    'conventions.echeances',
    annee === null ? null : { du: `${annee}-01-01`, au: `${annee}-12-31`, dues: false },
    { garder: true },
  );
  const instanceId = adresse.lire('instance');
  const montrer = adresse.lire('montrer');
  const jourDit = adresse.lire('jour');
  const agenda = useRemise('calendrier.agenda', 'Le fichier d’agenda n’a pas pu être préparé.');
  const [foyer, setFoyer] = useState<string | null>(null);
  if (donnees === null || hote === null || annee === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement du calendrier…" refus="Calendrier non lu." erreur={erreur} relire={relire} />
      </div>
    );
  const { aujourdHui } = hote;
  const jour = estDateCivile(jourDit) && jourDit.startsWith(String(annee)) ? jourDit : null;
  const instance = donnees.instances.find(({ id }) => id === instanceId) ?? null;
  const voulues = montrer === 'echeances' ? [] : donnees.reunions;
  const reunions = voulues.filter((r) => instance === null || r.instanceId === instance.id);
  // Un COPIL tenu est déjà une réunion du calendrier.
  const echeances = (montrer === 'reunions' ? [] : (dues ?? [])).filter(
    ({ copilId, cle, etat }) =>
      (instance === null || copilId === instance.id) && !(etat === 'fait' && cle.startsWith('copil:')),
  );
  const remarques = (montrer === 'echeances' ? [] : donnees.remarques).filter(
    (r) =>
      instance === null ||
      r.instanceId === instance.id ||
      r.reunions.some((id) => reunions.some((reunion) => reunion.id === id)),
  );
  const versAnnee = (autre: number) => {
    setFoyer(null);
    const mots = new URLSearchParams();
    if (instance !== null) mots.set('instance', instance.id);
    if (montrer !== null) mots.set('montrer', montrer);
    aller(`/calendrier/${autre}${mots.size === 0 ? '' : `?${mots.toString()}`}`, { replace: true });
  };
  return (
    <>
      <EnTete
        titre={`Calendrier ${annee}`}
        faits={[
          montrer !== 'echeances' && pluriel(reunions.length, 'réunion', 'réunions'),
          echeances.length > 0 && pluriel(echeances.length, 'échéance de convention', 'échéances de conventions'),
        ].filter(Boolean)}
        gestes={
          <>
            <Bouton
              icone="telecharger"
              enCours={agenda.enCours}
              desactive={reunions.length === 0}
              surClic={() => void agenda.remettre({ annee, instanceId: instance?.id ?? null })}
            >
              Fichier d’agenda
            </Bouton>
            <BoutonCarre icone="gauche" libelle={`Année ${annee - 1}`} surClic={() => versAnnee(annee - 1)} />
            {courante !== null && annee !== courante && (
              <Bouton surClic={() => versAnnee(courante)}>Année en cours</Bouton>
            )}
            <BoutonCarre icone="droite" libelle={`Année ${annee + 1}`} surClic={() => versAnnee(annee + 1)} />
          </>
        }
      />
      <div className="corps-panneau">
        <div className="corps">
          <div className="outils calendrier-outils">
            <ChampChoix
              libelle="Instance"
              vide="Toutes les instances"
              options={donnees.instances.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
              valeur={instance?.id ?? null}
              surChange={(id) => adresse.poser({ instance: id })}
            />
            {dues !== null && dues.length > 0 && (
              <ChampChoix
                libelle="Montrer"
                vide="Réunions et échéances"
                options={MONTRER}
                valeur={MONTRER.find(({ valeur }) => valeur === montrer)?.valeur ?? null}
                surChange={(choix) => adresse.poser({ montrer: choix })}
              />
            )}
          </div>
          <GrilleDeLAnnee
            annee={annee}
            aujourdHui={aujourdHui}
            departement={instance?.departementCode ?? donnees.departementCode}
            reunions={reunions}
            echeances={echeances}
            remarques={remarques}
            jour={jour}
            foyer={foyer ?? jour ?? (annee === courante ? aujourdHui : `${annee}-01-01`)}
            surFoyer={setFoyer}
            surJour={(date) => {
              setFoyer(date);
              adresse.poser({ jour: date });
            }}
          />
        </div>
        {jour === null ? (
          <AVoir
            annee={annee}
            remarques={remarques}
            echeances={echeances}
            surJour={(date) => adresse.poser({ jour: date })}
          />
        ) : (
          <PanneauJour
            key={jour}
            jour={jour}
            aujourdHui={aujourdHui}
            calendrier={donnees}
            instance={instance}
            remarques={remarques.filter(({ date }) => date === jour)}
            echeances={echeances.filter(({ le }) => le === jour)}
            surFermer={() => adresse.poser({ jour: null })}
          />
        )}
      </div>
    </>
  );
}
