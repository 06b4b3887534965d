import { useState } from 'react';
import { LibelleReglable } from '../LibelleReglable.tsx';
import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { direLaValeur, parametreAu } from '#shared/domain/convention/controle/parametre.rules.ts';
import { type CleDeParametre, cleDeParametreSchema } from '#shared/domain/convention/controle/parametre.schema.ts';
import { PARAMETRES } from '#shared/domain/convention/controle/parametres.data.ts';
import { ReglerUnParametre } from './ReglerUnParametre.tsx';

/** Ce que le service règle pour ses conventions : une valeur, à compter de quand, et d'où elle vient (M4, M11, E4, I6, O-19). */
export function SectionConventions() {
  const { donnees: parametres, erreur, relire } = useRequete('parametresDeConvention.lister', {});
  const { donnees: hote } = useEtatHote();
  const [ouvert, setOuvert] = useState<CleDeParametre | null>(null);
  const retrait = useCommande('parametresDeConvention.retirer');
  const aviser = useAvisAnnulable();
  if (parametres === null || hote === null)
    return <PasEncoreLu attente="Chargement des réglages…" refus="Réglages non lus." erreur={erreur} relire={relire} />;
  const jour = hote.aujourdHui;
  const lignes = cleDeParametreSchema.options.map((cle) => ({
    cle,
    ...PARAMETRES[cle],
    enVigueur: parametreAu(cle, jour, parametres),
    id: parametres.findLast((un) => un.cle === cle && un.depuis <= jour)?.id ?? null,
    suivante: parametres.find((un) => un.cle === cle && un.depuis > jour) ?? null,
  }));
  type Ligne = (typeof lignes)[number];
  const retirer = (id: string, libelle: string) =>
    void retrait
      .lancer({ id })
      .then(() => aviser(`« ${libelle} » : réglage retiré.`, 'parametresDeConvention.retirer'), direRefus());
  return (
    <Bloc
      titre="Conventions"
      note="une convention garde les valeurs du jour où elle commence, et se règle ensuite seule"
    >
      <Tableau<Ligne>
        libelle="Réglages des conventions"
        lignes={lignes}
        cle={({ cle }) => cle}
        vide={null}
        colonnes={[
          {
            id: 'libelle',
            titre: 'Réglage',
            entete: true,
            valeur: ({ libelle }) => libelle,
            cellule: ({ cle, libelle, aide }) => (
              <LibelleReglable libelle={libelle} aide={aide} surRegler={() => setOuvert(cle)} />
            ),
          },
          {
            id: 'valeur',
            titre: 'Valeur',
            nombre: true,
            cellule: ({ cle, enVigueur }) => direLaValeur(cle, enVigueur.valeur),
          },
          {
            id: 'depuis',
            titre: 'Depuis le',
            valeur: ({ id, enVigueur }) => (id === null ? null : { date: enVigueur.depuis }),
            cellule: ({ id, enVigueur }) =>
              id === null && enVigueur.article === null ? (
                <span className="note">par défaut</span>
              ) : (
                dateCourte(enVigueur.depuis)
              ),
          },
          {
            id: 'article',
            titre: 'Texte',
            valeur: ({ enVigueur }) => enVigueur.article ?? '',
            cellule: ({ enVigueur }) => enVigueur.article !== null && <LienDArticle reference={enVigueur.article} />,
          },
          {
            id: 'suivante',
            titre: 'À venir',
            cellule: ({ cle, suivante }) =>
              suivante === null ? '' : `${direLaValeur(cle, suivante.valeur)} le ${dateCourte(suivante.depuis)}`,
          },
          {
            id: 'gestes',
            titre: 'Gestes',
            titreCache: true,
            etroite: true,
            cellule: ({ id, suivante, libelle }) => {
              const dernier = suivante?.id ?? id;
              return (
                dernier !== null && (
                  <BoutonCarre
                    icone="fermer"
                    libelle={`Retirer le réglage : ${libelle}`}
                    surClic={() => retirer(dernier, libelle)}
                  />
                )
              );
            },
          },
        ]}
      />
      {ouvert !== null && (
        <ReglerUnParametre
          cle={ouvert}
          enVigueur={parametreAu(ouvert, jour, parametres)}
          jour={jour}
          surFermer={() => setOuvert(null)}
        />
      )}
    </Bloc>
  );
}
