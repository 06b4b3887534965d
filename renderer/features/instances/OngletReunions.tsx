import { useLocation } from 'wouter';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { dateLongue, heureFr } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';

/** La fiche n'en porte pas plus ; la liste des réunions a les autres. */
const MONTREES = 100;

/** Les réunions de l'instance, la plus récente d'abord. */
export function OngletReunions({ fiche: { instance, reunions } }: { readonly fiche: InstanceFiche }) {
  const [, aller] = useLocation();
  return (
    <div className="corps">
      <Tableau
        libelle="Réunions de l’instance"
        colonnes={[
          {
            id: 'date',
            titre: 'Réunion',
            entete: true,
            valeur: ({ date }) => ({ date }),
            cellule: ({ id, date, heureDebut }) => (
              <Lien vers={`/reunions/${id}`} genre="objet">
                {`${dateLongue(date)}, ${heureFr(heureDebut)}`}
              </Lien>
            ),
            comparer: (une, autre) => une.date.localeCompare(autre.date),
          },
          { id: 'heure', titre: 'Heure', horsEcran: true, valeur: ({ heureDebut }) => ({ heure: heureDebut }) },
          { id: 'etat', titre: 'État', cellule: ({ etat }) => etatReunionLibelle[etat] },
          { id: 'decisions', titre: 'Décisions', nombre: true, cellule: ({ decisions }) => decisions },
        ]}
        lignes={reunions.toSorted((une, autre) => autre.date.localeCompare(une.date))}
        cle={({ id }) => id}
        surOuvrir={({ id }) => aller(`/reunions/${id}`)}
        vide={
          <Vide
            icone="bulle"
            geste={
              <Lien vers={`/reunions?creer=${instance.id}`} genre="bouton">
                Choisir une date
              </Lien>
            }
          >
            Aucune réunion pour cette instance.
          </Vide>
        }
      />
      {reunions.length >= MONTREES && (
        <p className="outils">
          <Lien vers={`/reunions?q=${encodeURIComponent(nomCourt(instance))}`} genre="geste">
            Voir aussi les plus anciennes
          </Lien>
        </p>
      )}
    </div>
  );
}
