import { useState } from 'react';
import { LibelleReglable } from '../LibelleReglable.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { type CleDeSeuil, cleDeSeuilSchema } from '#shared/domain/alerte/seuil.schema.ts';
import { direLeSeuil } from '#shared/domain/alerte/seuil.rules.ts';
import { SEUILS } from '#shared/domain/alerte/seuils.data.ts';
import { ReglerUnSeuil } from './ReglerUnSeuil.tsx';

/** Les seuils d'alerte : des usages que chaque service règle ; ce que la loi fixe ne s'y règle pas. */
export function SectionSeuils() {
  const { donnees: regles, erreur, relire } = useRequete('alertes.seuils', {});
  const [ouvert, setOuvert] = useState<CleDeSeuil | null>(null);
  const retrait = useCommande('alertes.oublierLeSeuil');
  const aviser = useAvisAnnulable();
  if (regles === null)
    return <PasEncoreLu attente="Chargement des seuils…" refus="Seuils non lus." erreur={erreur} relire={relire} />;
  const lignes = cleDeSeuilSchema.options.map((cle) => {
    const regle = regles.find((un) => un.cle === cle) ?? null;
    return { cle, ...SEUILS[cle], id: regle?.id ?? null, valeur: regle?.valeur ?? SEUILS[cle].parDefaut };
  });
  type Ligne = (typeof lignes)[number];
  const ouverte = lignes.find(({ cle }) => cle === ouvert);
  const retirer = (id: string, libelle: string) =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`« ${libelle} » : retour à l’usage.`, 'alertes.oublierLeSeuil'), direRefus());
  return (
    <Bloc titre="Seuils des alertes" note="des usages : ce qu’un texte fixe ne se règle pas ici">
      <Tableau<Ligne>
        libelle="Seuils des alertes"
        lignes={lignes}
        cle={({ cle }) => cle}
        vide={null}
        colonnes={[
          {
            id: 'libelle',
            titre: 'Alerte',
            entete: true,
            valeur: ({ libelle }) => libelle,
            cellule: ({ cle, libelle, aide }) => (
              <LibelleReglable libelle={libelle} aide={aide} surRegler={() => setOuvert(cle)} />
            ),
          },
          { id: 'valeur', titre: 'Dès', nombre: true, cellule: ({ cle, valeur }) => direLeSeuil(cle, valeur) },
          {
            id: 'usage',
            titre: 'Usage',
            nombre: true,
            valeur: ({ cle, parDefaut }) => direLeSeuil(cle, parDefaut),
            cellule: ({ cle, id, parDefaut }) =>
              id === null ? <span className="note">celui-ci</span> : direLeSeuil(cle, parDefaut),
          },
          {
            id: 'gestes',
            titre: 'Gestes',
            titreCache: true,
            etroite: true,
            cellule: ({ id, libelle }) =>
              id !== null && (
                <BoutonCarre
                  icone="fermer"
                  libelle={`Revenir à l’usage : ${libelle}`}
                  surClic={() => retirer(id, libelle)}
                />
              ),
          },
        ]}
      />
      {ouverte !== undefined && (
        <ReglerUnSeuil cle={ouverte.cle} valeur={ouverte.valeur} surFermer={() => setOuvert(null)} />
      )}
    </Bloc>
  );
}
